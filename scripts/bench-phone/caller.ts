// One call as a gateway makes it: a whole conversation, with the time in which people hear and speak in between.
import { setTimeout as pause } from 'node:timers/promises'

export const token = 'a-token-for-the-bench'

/** People hear prompts of 3 to 15 s and speak for 1 to 4; this is quicker than any of them. */
const [leastMs, mostMs] = [2_000, 5_000]

const lines: readonly object[] = [
  { type: 'message', text: 'ik wil een afspraak afzeggen', parameters: { confidence: 0.9 } },
  { type: 'event', name: 'DTMF', value: '01011965' },
  { type: 'event', name: 'DTMF', value: '157376' },
  { type: 'event', name: 'DTMF', value: '1' },
  { type: 'message', text: 'nee toch maar niet', parameters: { confidence: 0.9 } },
  { type: 'message', text: 'nee dank u', parameters: { confidence: 0.9 } },
]

/** Gives how long each turn's response took, in ms. Throws when one is no answer. */
export async function callOnce(base: string, caller: number): Promise<readonly number[]> {
  const conversation = crypto.randomUUID()
  const url = `${base}/voice/audiocodes`
  const took: number[] = []
  await pause(Math.random() * mostMs)
  await post(url, { conversation })
  const turn = async (activity: object) => {
    const activities = [{ id: crypto.randomUUID(), language: 'nl-NL', ...activity }]
    const begun = performance.now()
    const answer = await post(`${url}/conversation/${conversation}/activities`, { conversation, activities })
    took.push(performance.now() - begun)
    if (!answer.includes('<speak')) throw new Error('a turn without words')
  }
  await turn({ type: 'event', name: 'start', parameters: { caller: `+316${String(10_000_000 + caller)}` } })
  for (const line of lines) {
    await pause(leastMs + Math.random() * (mostMs - leastMs))
    await turn(line)
  }
  await post(`${url}/conversation/${conversation}/disconnect`, { conversation, reason: 'Client Side' })
  return took
}

async function post(url: string, body: object): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (response.status !== 200) throw new Error(`status ${response.status}`)
  return response.text()
}
