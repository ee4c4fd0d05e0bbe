'use strict';

throw { code: 5, nested: { list: [1, 2] } };
