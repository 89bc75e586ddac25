import { generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';

/** A picture that a phone's camera opens as a link. Fetched on the press alone. */
export function qrCode(address: string): SVGElement {
  const picture = toSvg(generate(address), document, { on: 'black', off: 'white', padX: 2, padY: 2 });
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', 'QR-код этой ссылки');
  return picture;
}
