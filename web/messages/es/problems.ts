/** Spanish words for what an address held that could not be used. Few people ever see them. */
import type { ProblemWords } from '../messages.ts';

export const problemWords: ProblemWords = {
  heading: 'Dejamos algo fuera',
  sentences: {
    'unknown-parameter': (parameter) => `Esta página no tiene ninguna opción que se llame “${parameter}”.`,
    'unknown-value': (parameter, value) => `“${value}” no se puede elegir en “${parameter}”.`,
    empty: (parameter) => `No se puso nada en “${parameter}”.`,
    repeated: (parameter) => `“${parameter}” vino dos veces. Usamos lo primero.`,
    'too-long': (parameter) => `Lo que se puso en “${parameter}” es demasiado largo.`,
    'no-words': (_parameter, value) => `“${value}” no tiene ninguna palabra para buscar.`,
    'control-character': (parameter) => `Lo que se puso en “${parameter}” tiene signos que no se pueden leer.`,
    'bad-encoding': (parameter) => `Lo que se puso en “${parameter}” no se puede leer.`,
    'not-a-number': (parameter, value) => `“${value}” no es un número de millas para “${parameter}”.`,
    'out-of-range': (parameter, value) => `“${value}” es demasiado pequeño o demasiado grande para “${parameter}”.`,
    'swapped-coordinates': (_parameter, value) => `Parece que “${value}” tiene cambiadas la latitud y la longitud.`,
    'outside-region': (_parameter, value) => `“${value}” no está en Massachusetts.`,
    'unknown-place': (_parameter, value) => `No conocemos en Massachusetts ninguna ciudad ni pueblo “${value}”.`,
    'unknown-zip': (_parameter, value) => `“${value}” no es un código postal de Massachusetts.`,
    'needs-near': () => 'Para una distancia hace falta una ciudad o un código postal de donde empezar.',
    'not-a-time': (_parameter, value) => `“${value}” no es un día y una hora.`,
    'not-a-box': (_parameter, value) => `“${value}” no es una zona del mapa.`,
    'crossed-box': (_parameter, value) => `“${value}” no es una zona del mapa: sus lados se cruzan.`,
    'bad-cursor': () => 'Ese enlace a más resultados ya no funciona. Aquí está el principio de la lista.',
    'cursor-of-another-query': () => 'Ese enlace es de otra búsqueda. Aquí está el principio de la lista.',
  },
  nearest: (word) => `¿Quiso decir “${word}”?`,
};
