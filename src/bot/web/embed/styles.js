// @ts-check

/** How the button and the panel look: the practice's colour, at one side of the window. @param {string} color as `#rrggbb` @param {'left' | 'right'} side */
export function styles(color, side) {
  const text = textOn(color)
  return `
    :host { all: initial }
    [hidden] { display: none !important }
    .launcher, .panel { position: fixed; z-index: 2147483000; ${side}: max(1rem, env(safe-area-inset-${side})); bottom: max(1rem, env(safe-area-inset-bottom)) }
    .launcher, .waiting { font: 600 1.125rem/1.3 system-ui, sans-serif }
    .launcher { min-height: 3.25rem; max-width: calc(100vw - 2rem); padding: 0.6rem 1.3rem; border: 2px solid ${text}; border-radius: 2rem; background: ${color}; color: ${text}; box-shadow: 0 0.2rem 1rem #0006; cursor: pointer }
    .launcher:focus-visible, .waiting :focus-visible { outline: 3px solid ${text === '#fff' ? color : text}; outline-offset: 3px; box-shadow: 0 0 0 3px #fff }
    :host(.open) .launcher { display: none }
    .panel { width: min(27rem, calc(100vw - 2rem)); height: min(44rem, calc(100dvh - 2rem)); border-radius: 1.2rem; box-shadow: 0 0.5rem 3rem #0006; overflow: hidden; background: #fff }
    iframe { width: 100%; height: 100%; border: 0 }
    .waiting { position: absolute; inset: 0; display: flex; flex-direction: column; gap: 1rem; align-items: center; justify-content: center; padding: 1.5rem; text-align: center; background: #fff; color: #17211f }
    .waiting a { padding: 0.7rem; color: #0b5f57 }
    .waiting button { min-height: 3rem; padding: 0.5rem 1.5rem; border: 2px solid #17211f; border-radius: 0.75rem; background: #fff; color: #17211f; font: inherit }
    p { margin: 0 }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    @media (max-width: 30rem), (max-height: 30rem) { .panel { inset: 0; width: 100%; height: 100%; border-radius: 0 } }
    @media (forced-colors: active) { .launcher, .panel { border: 2px solid ButtonText } }
    @media print { .launcher, .panel { display: none } }
  `
}

/** White or black, whichever can be read on the colour. @param {string} color */
function textOn(color) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 ? '#fff' : '#000'
}
