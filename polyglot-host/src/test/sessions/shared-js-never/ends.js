require('patio').export('else', 1);
