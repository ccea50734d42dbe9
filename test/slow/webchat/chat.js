// Web Chat as a practice's website would put it on a page: `?bot=` says where the bot is.
const bot = new URLSearchParams(location.search).get('bot')
const { token } = await (await fetch(`${bot}/chat/token`, { method: 'POST' })).json()
const locale = 'nl-NL'
const { WebChat } = globalThis

const join = ({ dispatch }) => {
  return (next) => (action) => {
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED')
      dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'webchat/join', value: { language: 'nl' } } })
    return next(action)
  }
}

WebChat.renderWebChat(
  {
    directLine: WebChat.createDirectLine({
      domain: `${bot}/v3/directline`,
      token,
      conversationStartProperties: { locale },
    }),
    store: WebChat.createStore({}, join),
    locale,
    styleOptions: {
      hideUploadButton: true,
      suggestedActionLayout: 'flow',
      markdownRenderHTML: false,
      sendTimeout: 5000,
    },
  },
  document.getElementById('chat'),
)
