/** Spanish around what people tell us of a record. */
import { longestText } from '../../../api/core/corrections.ts';
import type { CorrectionWords } from '../correction-words.ts';

const most = longestText.toLocaleString('es-US');

export const correctionWords: CorrectionWords = {
  open: 'Díganos qué está mal, o que todo está bien',
  text: 'Lo revisaremos. No preguntamos quién es usted.',
  reason: '¿Qué encontró?',
  reasons: {
    'number-does-not-work': 'El número no funciona', moved: 'Se mudó', closed: 'Cerró', 'hours-wrong': 'El horario está mal',
    other: 'Otra cosa está mal', 'called-and-right': 'Llamé, y está bien',
  },
  more: '¿Qué es lo correcto, y cómo lo sabe?',
  hint: `Puede dejar esto vacío. Escriba como máximo ${most} letras. Por favor, no escriba nada sobre usted ni sobre otras personas.`,
  trap: 'Deje esto vacío',
  send: 'Enviar',
  orElse: 'O escríbanos:',
  thanks: 'Gracias',
  received: (name) => `Tenemos su nota sobre ${name}.`,
  called: 'Gracias por llamar. Eso ayuda a la próxima persona.',
  next: 'Alguien lo revisará antes de que cambie algo aquí. No podemos responderle, porque no sabemos quién es usted.',
  failed: 'Su nota no se guardó',
  failures: {
    400: `Por favor, elija qué encontró. Escriba como máximo ${most} letras.`,
    403: 'No llegó desde la página de la ficha. Por favor, envíela desde allí.',
    404: 'No hay ninguna ficha que le corresponda, o aquí no se reciben notas.',
    410: 'Este lugar ya no está en la lista.',
    413: `Es demasiado larga. Vuelva atrás y escriba como máximo ${most} letras.`,
    415: 'Llegó en una forma que no podemos leer.',
    429: 'Están llegando muchas notas ahora. Por favor, espere un minuto y envíela otra vez.',
    503: 'Hay muchas notas por leer, o no podemos llegar a nuestras fichas. Por favor, envíela otra vez mañana.',
  },
  typedStays: 'Lo que escribió sigue aquí.',
  back: (name) => (name === undefined ? 'Volver a la ficha' : `Volver a ${name}`),
};
