'use strict';

throw null;
