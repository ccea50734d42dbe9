// The app's manifest for Teams (schema 1.17): personal chats only, no files, no sign-in, in Dutch and in English.
import type { PracticeConfig } from '../../src/bot/settings/practice.ts'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

/** Words by their place in the manifest, as Teams wants them in another language. */
export type Strings = Readonly<Record<string, string>>

const schemas = 'https://developer.microsoft.com/json-schemas/teams/v1.17'
const longest: Readonly<Record<string, number>> = { 'name.short': 30, 'name.full': 100, developer: 32 }

/** What is missing or wrong for a package, a line each. */
export function packageFaults({ botFramework, teams, privacyUrl }: PracticeConfig): readonly string[] {
  const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(botFramework.bot.MicrosoftAppId)
  return [
    ...(isGuid ? [] : ['MicrosoftAppId is needed: the application (client) id of the app registration']),
    ...(teams.website ? [] : ['TEAMS_WEBSITE is needed: the website of the practice, beginning with https://']),
    ...(URL.canParse(withScheme(privacyUrl)) ? [] : ['PRACTICE_PRIVACY_URL must be a web address']),
  ]
}

/** The manifest of a practice without faults; Dutch stands in it, English in a file beside it. */
export function manifestOf(practice: PracticeConfig): object {
  const { botFramework, teams, name, privacyUrl } = practice
  const { MicrosoftAppId: id } = botFramework.bot
  const strings = stringsFor('nl', practice)
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.17',
    version: teams.version,
    id,
    developer: {
      name: cut(name, longest.developer),
      websiteUrl: teams.website,
      privacyUrl: withScheme(privacyUrl),
      termsOfUseUrl: teams.terms ?? teams.website,
    },
    name: { short: strings['name.short'], full: strings['name.full'] },
    description: { short: strings['description.short'], full: strings['description.full'] },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0B5C6B',
    defaultInstallScope: 'personal',
    bots: [
      {
        botId: id,
        scopes: ['personal'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal'], commands: commandsIn(strings) }],
      },
    ],
    localizationInfo: {
      defaultLanguageTag: 'nl',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
  }
}

/** The words in one language, with the practice's name in them and within the lengths that Teams allows. */
export function stringsFor(language: 'nl' | 'en', { name }: PracticeConfig): Strings {
  const all: Strings = { nl, en }[language]
  const filled = Object.entries(all).map(([place, words]) => [
    place,
    cut(words.replace('{practice}', name), longest[place]),
  ])
  return Object.fromEntries(filled) as Strings
}

/** The file that Teams reads for a language beside the manifest's own. */
export function localisationOf(language: 'en', practice: PracticeConfig): object {
  return { $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`, ...stringsFor(language, practice) }
}

function commandsIn(strings: Strings): readonly object[] {
  const place = (i: number, what: string) => strings[`bots[0].commandLists[0].commands[${i}].${what}`]
  const count = Object.keys(strings).filter((each) => each.endsWith('].title')).length
  return Array.from({ length: count }, (_, i) => ({ title: place(i, 'title'), description: place(i, 'description') }))
}

function cut(words: string, most = Number.POSITIVE_INFINITY): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`
}

/** Patients read an address without https://; Teams wants it with. */
function withScheme(address: string): string {
  return address.startsWith('https://') ? address : `https://${address.replace(/^http:\/\//, '')}`
}
