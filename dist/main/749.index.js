export const id = 749;
export const ids = [749];
export const modules = {

/***/ 98328:
/***/ ((module) => {



/** Highest positive signed 32-bit float value */
const maxInt = 2147483647; // aka. 0x7FFFFFFF or 2^31-1

/** Bootstring parameters */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 128; // 0x80
const delimiter = '-'; // '\x2D'

/** Regular expressions */
const regexPunycode = /^xn--/;
const regexNonASCII = /[^\0-\x7F]/; // Note: U+007F DEL is excluded too.
const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g; // RFC 3490 separators

/** Error messages */
const errors = {
	'overflow': 'Overflow: input needs wider integers to process',
	'not-basic': 'Illegal input >= 0x80 (not a basic code point)',
	'invalid-input': 'Invalid input'
};

/** Convenience shortcuts */
const baseMinusTMin = base - tMin;
const floor = Math.floor;
const stringFromCharCode = String.fromCharCode;

/*--------------------------------------------------------------------------*/

/**
 * A generic error utility function.
 * @private
 * @param {String} type The error type.
 * @returns {Error} Throws a `RangeError` with the applicable error message.
 */
function error(type) {
	throw new RangeError(errors[type]);
}

/**
 * A generic `Array#map` utility function.
 * @private
 * @param {Array} array The array to iterate over.
 * @param {Function} callback The function that gets called for every array
 * item.
 * @returns {Array} A new array of values returned by the callback function.
 */
function map(array, callback) {
	const result = [];
	let length = array.length;
	while (length--) {
		result[length] = callback(array[length]);
	}
	return result;
}

/**
 * A simple `Array#map`-like wrapper to work with domain name strings or email
 * addresses.
 * @private
 * @param {String} domain The domain name or email address.
 * @param {Function} callback The function that gets called for every
 * character.
 * @returns {String} A new string of characters returned by the callback
 * function.
 */
function mapDomain(domain, callback) {
	const parts = domain.split('@');
	let result = '';
	if (parts.length > 1) {
		// In email addresses, only the domain name should be punycoded. Leave
		// the local part (i.e. everything up to `@`) intact.
		result = parts[0] + '@';
		domain = parts[1];
	}
	// Avoid `split(regex)` for IE8 compatibility. See #17.
	domain = domain.replace(regexSeparators, '\x2E');
	const labels = domain.split('.');
	const encoded = map(labels, callback).join('.');
	return result + encoded;
}

/**
 * Creates an array containing the numeric code points of each Unicode
 * character in the string. While JavaScript uses UCS-2 internally,
 * this function will convert a pair of surrogate halves (each of which
 * UCS-2 exposes as separate characters) into a single code point,
 * matching UTF-16.
 * @see `punycode.ucs2.encode`
 * @see <https://mathiasbynens.be/notes/javascript-encoding>
 * @memberOf punycode.ucs2
 * @name decode
 * @param {String} string The Unicode input string (UCS-2).
 * @returns {Array} The new array of code points.
 */
function ucs2decode(string) {
	const output = [];
	let counter = 0;
	const length = string.length;
	while (counter < length) {
		const value = string.charCodeAt(counter++);
		if (value >= 0xD800 && value <= 0xDBFF && counter < length) {
			// It's a high surrogate, and there is a next character.
			const extra = string.charCodeAt(counter++);
			if ((extra & 0xFC00) == 0xDC00) { // Low surrogate.
				output.push(((value & 0x3FF) << 10) + (extra & 0x3FF) + 0x10000);
			} else {
				// It's an unmatched surrogate; only append this code unit, in case the
				// next code unit is the high surrogate of a surrogate pair.
				output.push(value);
				counter--;
			}
		} else {
			output.push(value);
		}
	}
	return output;
}

/**
 * Creates a string based on an array of numeric code points.
 * @see `punycode.ucs2.decode`
 * @memberOf punycode.ucs2
 * @name encode
 * @param {Array} codePoints The array of numeric code points.
 * @returns {String} The new Unicode string (UCS-2).
 */
const ucs2encode = codePoints => String.fromCodePoint(...codePoints);

/**
 * Converts a basic code point into a digit/integer.
 * @see `digitToBasic()`
 * @private
 * @param {Number} codePoint The basic numeric code point value.
 * @returns {Number} The numeric value of a basic code point (for use in
 * representing integers) in the range `0` to `base - 1`, or `base` if
 * the code point does not represent a value.
 */
const basicToDigit = function(codePoint) {
	if (codePoint >= 0x30 && codePoint < 0x3A) {
		return 26 + (codePoint - 0x30);
	}
	if (codePoint >= 0x41 && codePoint < 0x5B) {
		return codePoint - 0x41;
	}
	if (codePoint >= 0x61 && codePoint < 0x7B) {
		return codePoint - 0x61;
	}
	return base;
};

/**
 * Converts a digit/integer into a basic code point.
 * @see `basicToDigit()`
 * @private
 * @param {Number} digit The numeric value of a basic code point.
 * @returns {Number} The basic code point whose value (when used for
 * representing integers) is `digit`, which needs to be in the range
 * `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
 * used; else, the lowercase form is used. The behavior is undefined
 * if `flag` is non-zero and `digit` has no uppercase form.
 */
const digitToBasic = function(digit, flag) {
	//  0..25 map to ASCII a..z or A..Z
	// 26..35 map to ASCII 0..9
	return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
};

/**
 * Bias adaptation function as per section 3.4 of RFC 3492.
 * https://tools.ietf.org/html/rfc3492#section-3.4
 * @private
 */
const adapt = function(delta, numPoints, firstTime) {
	let k = 0;
	delta = firstTime ? floor(delta / damp) : delta >> 1;
	delta += floor(delta / numPoints);
	for (/* no initialization */; delta > baseMinusTMin * tMax >> 1; k += base) {
		delta = floor(delta / baseMinusTMin);
	}
	return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
};

/**
 * Converts a Punycode string of ASCII-only symbols to a string of Unicode
 * symbols.
 * @memberOf punycode
 * @param {String} input The Punycode string of ASCII-only symbols.
 * @returns {String} The resulting string of Unicode symbols.
 */
const decode = function(input) {
	// Don't use UCS-2.
	const output = [];
	const inputLength = input.length;
	let i = 0;
	let n = initialN;
	let bias = initialBias;

	// Handle the basic code points: let `basic` be the number of input code
	// points before the last delimiter, or `0` if there is none, then copy
	// the first basic code points to the output.

	let basic = input.lastIndexOf(delimiter);
	if (basic < 0) {
		basic = 0;
	}

	for (let j = 0; j < basic; ++j) {
		// if it's not a basic code point
		if (input.charCodeAt(j) >= 0x80) {
			error('not-basic');
		}
		output.push(input.charCodeAt(j));
	}

	// Main decoding loop: start just after the last delimiter if any basic code
	// points were copied; start at the beginning otherwise.

	for (let index = basic > 0 ? basic + 1 : 0; index < inputLength; /* no final expression */) {

		// `index` is the index of the next character to be consumed.
		// Decode a generalized variable-length integer into `delta`,
		// which gets added to `i`. The overflow checking is easier
		// if we increase `i` as we go, then subtract off its starting
		// value at the end to obtain `delta`.
		const oldi = i;
		for (let w = 1, k = base; /* no condition */; k += base) {

			if (index >= inputLength) {
				error('invalid-input');
			}

			const digit = basicToDigit(input.charCodeAt(index++));

			if (digit >= base) {
				error('invalid-input');
			}
			if (digit > floor((maxInt - i) / w)) {
				error('overflow');
			}

			i += digit * w;
			const t = k <= bias ? tMin : (k >= bias + tMax ? tMax : k - bias);

			if (digit < t) {
				break;
			}

			const baseMinusT = base - t;
			if (w > floor(maxInt / baseMinusT)) {
				error('overflow');
			}

			w *= baseMinusT;

		}

		const out = output.length + 1;
		bias = adapt(i - oldi, out, oldi == 0);

		// `i` was supposed to wrap around from `out` to `0`,
		// incrementing `n` each time, so we'll fix that now:
		if (floor(i / out) > maxInt - n) {
			error('overflow');
		}

		n += floor(i / out);
		i %= out;

		// Insert `n` at position `i` of the output.
		output.splice(i++, 0, n);

	}

	return String.fromCodePoint(...output);
};

/**
 * Converts a string of Unicode symbols (e.g. a domain name label) to a
 * Punycode string of ASCII-only symbols.
 * @memberOf punycode
 * @param {String} input The string of Unicode symbols.
 * @returns {String} The resulting Punycode string of ASCII-only symbols.
 */
const encode = function(input) {
	const output = [];

	// Convert the input in UCS-2 to an array of Unicode code points.
	input = ucs2decode(input);

	// Cache the length.
	const inputLength = input.length;

	// Initialize the state.
	let n = initialN;
	let delta = 0;
	let bias = initialBias;

	// Handle the basic code points.
	for (const currentValue of input) {
		if (currentValue < 0x80) {
			output.push(stringFromCharCode(currentValue));
		}
	}

	const basicLength = output.length;
	let handledCPCount = basicLength;

	// `handledCPCount` is the number of code points that have been handled;
	// `basicLength` is the number of basic code points.

	// Finish the basic string with a delimiter unless it's empty.
	if (basicLength) {
		output.push(delimiter);
	}

	// Main encoding loop:
	while (handledCPCount < inputLength) {

		// All non-basic code points < n have been handled already. Find the next
		// larger one:
		let m = maxInt;
		for (const currentValue of input) {
			if (currentValue >= n && currentValue < m) {
				m = currentValue;
			}
		}

		// Increase `delta` enough to advance the decoder's <n,i> state to <m,0>,
		// but guard against overflow.
		const handledCPCountPlusOne = handledCPCount + 1;
		if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
			error('overflow');
		}

		delta += (m - n) * handledCPCountPlusOne;
		n = m;

		for (const currentValue of input) {
			if (currentValue < n && ++delta > maxInt) {
				error('overflow');
			}
			if (currentValue === n) {
				// Represent delta as a generalized variable-length integer.
				let q = delta;
				for (let k = base; /* no condition */; k += base) {
					const t = k <= bias ? tMin : (k >= bias + tMax ? tMax : k - bias);
					if (q < t) {
						break;
					}
					const qMinusT = q - t;
					const baseMinusT = base - t;
					output.push(
						stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
					);
					q = floor(qMinusT / baseMinusT);
				}

				output.push(stringFromCharCode(digitToBasic(q, 0)));
				bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
				delta = 0;
				++handledCPCount;
			}
		}

		++delta;
		++n;

	}
	return output.join('');
};

/**
 * Converts a Punycode string representing a domain name or an email address
 * to Unicode. Only the Punycoded parts of the input will be converted, i.e.
 * it doesn't matter if you call it on a string that has already been
 * converted to Unicode.
 * @memberOf punycode
 * @param {String} input The Punycoded domain name or email address to
 * convert to Unicode.
 * @returns {String} The Unicode representation of the given Punycode
 * string.
 */
const toUnicode = function(input) {
	return mapDomain(input, function(string) {
		return regexPunycode.test(string)
			? decode(string.slice(4).toLowerCase())
			: string;
	});
};

/**
 * Converts a Unicode string representing a domain name or an email address to
 * Punycode. Only the non-ASCII parts of the domain name will be converted,
 * i.e. it doesn't matter if you call it with a domain that's already in
 * ASCII.
 * @memberOf punycode
 * @param {String} input The domain name or email address to convert, as a
 * Unicode string.
 * @returns {String} The Punycode representation of the given domain name or
 * email address.
 */
const toASCII = function(input) {
	return mapDomain(input, function(string) {
		return regexNonASCII.test(string)
			? 'xn--' + encode(string)
			: string;
	});
};

/*--------------------------------------------------------------------------*/

/** Define the public API */
const punycode = {
	/**
	 * A string representing the current Punycode.js version number.
	 * @memberOf punycode
	 * @type String
	 */
	'version': '2.3.1',
	/**
	 * An object of methods to convert from JavaScript's internal character
	 * representation (UCS-2) to Unicode code points, and back.
	 * @see <https://mathiasbynens.be/notes/javascript-encoding>
	 * @memberOf punycode
	 * @type Object
	 */
	'ucs2': {
		'decode': ucs2decode,
		'encode': ucs2encode
	},
	'decode': decode,
	'encode': encode,
	'toASCII': toASCII,
	'toUnicode': toUnicode
};

module.exports = punycode;


/***/ }),

/***/ 20935:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;


/**
 * Check if `vhost` is a valid suffix of `hostname` (top-domain)
 *
 * It means that `vhost` needs to be a suffix of `hostname` and we then need to
 * make sure that: either they are equal, or the character preceding `vhost` in
 * `hostname` is a '.' (it should not be a partial label).
 *
 * * hostname = 'not.evil.com' and vhost = 'vil.com'      => not ok
 * * hostname = 'not.evil.com' and vhost = 'evil.com'     => ok
 * * hostname = 'not.evil.com' and vhost = 'not.evil.com' => ok
 */
function shareSameDomainSuffix(hostname, vhost) {
    if (hostname.endsWith(vhost)) {
        return (hostname.length === vhost.length ||
            hostname[hostname.length - vhost.length - 1] === '.');
    }
    return false;
}
/**
 * Given a hostname and its public suffix, extract the general domain.
 */
function extractDomainWithSuffix(hostname, publicSuffix) {
    // Locate the index of the last '.' in the part of the `hostname` preceding
    // the public suffix.
    //
    // examples:
    //   1. not.evil.co.uk  => evil.co.uk
    //         ^    ^
    //         |    | start of public suffix
    //         | index of the last dot
    //
    //   2. example.co.uk   => example.co.uk
    //     ^       ^
    //     |       | start of public suffix
    //     |
    //     | (-1) no dot found before the public suffix
    const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
    const lastDotBeforeSuffixIndex = hostname.lastIndexOf('.', publicSuffixIndex);
    // No '.' found, then `hostname` is the general domain (no sub-domain)
    if (lastDotBeforeSuffixIndex === -1) {
        return hostname;
    }
    // Extract the part between the last '.'
    return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
/**
 * Detects the domain based on rules and upon and a host string
 */
function getDomain$1(suffix, hostname, options) {
    // Check if `hostname` ends with a member of `validHosts`.
    if (options.validHosts !== null) {
        const validHosts = options.validHosts;
        for (const vhost of validHosts) {
            if ( /*@__INLINE__*/shareSameDomainSuffix(hostname, vhost)) {
                return vhost;
            }
        }
    }
    let numberOfLeadingDots = 0;
    if (hostname.startsWith('.')) {
        while (numberOfLeadingDots < hostname.length &&
            hostname[numberOfLeadingDots] === '.') {
            numberOfLeadingDots += 1;
        }
    }
    // If `hostname` is a valid public suffix, then there is no domain to return.
    // Since we already know that `getPublicSuffix` returns a suffix of `hostname`
    // there is no need to perform a string comparison and we only compare the
    // size.
    if (suffix.length === hostname.length - numberOfLeadingDots) {
        return null;
    }
    // To extract the general domain, we start by identifying the public suffix
    // (if any), then consider the domain to be the public suffix with one added
    // level of depth. (e.g.: if hostname is `not.evil.co.uk` and public suffix:
    // `co.uk`, then we take one more level: `evil`, giving the final result:
    // `evil.co.uk`).
    return /*@__INLINE__*/ extractDomainWithSuffix(hostname, suffix);
}

/**
 * Return the part of domain without suffix.
 *
 * Example: for domain 'foo.com', the result would be 'foo'.
 */
function getDomainWithoutSuffix$1(domain, suffix) {
    // Note: here `domain` and `suffix` cannot have the same length because in
    // this case we set `domain` to `null` instead. It is thus safe to assume
    // that `suffix` is shorter than `domain`.
    return domain.slice(0, -suffix.length - 1);
}

// `charCodeAt.call(url, i)`, not `url.charCodeAt(i)`: see `is-valid.ts`.
// eslint-disable-next-line @typescript-eslint/unbound-method
const charCodeAt$2 = String.prototype.charCodeAt;
/**
 * Matches an ASCII tab (U+0009) or newline (U+000A / U+000D). The WHATWG URL
 * parser strips these before parsing; we only allocate a cleaned copy (and
 * re-parse) on the rare input that actually contains one.
 */
const CONTROL_CHARS = /[\t\n\r]/g;
const HAS_CONTROL_CHAR = /[\t\n\r]/;
/**
 * Matches a forbidden domain code point
 * (https://url.spec.whatwg.org/#forbidden-domain-code-point): a C0 control,
 * space, '#', '%', '/', ':', '<', '>', '?', '@', '[', '\', ']', '^', '|' or DEL.
 */
// eslint-disable-next-line no-control-regex
const FORBIDDEN_DOMAIN_CHAR = /[\x00-\x20#%/:<>?@[\\\]^|\x7f]/;
// Set by `extractHostname` (a module-scope flag, read synchronously by
// `parseImpl` right after the call — same pattern as the reused RESULT object).
// `true` ONLY when extraction validated the returned host inline (a confirmed-
// valid, "simple" authority) so `parseImpl` can skip the separate
// `isValidHostname` pass. `false` in every other case (validation disabled, a
// complex authority — userinfo/port/brackets/trailing-dot/control — an invalid
// host, or a non-main return path); `parseImpl` then validates as usual. The
// fast path can only ever SKIP a redundant scan for hosts already known valid,
// never accept an invalid one.
let extractedHostnameValidated = false;
// Set by `extractHostname`, like `extractedHostnameValidated`: `true` ONLY when
// the returned host was in brackets ("http://[::1]/"). `parseImpl` then checks
// that it is an IPv6 address, as browsers do.
let extractedBracketedHost = false;
/**
 * True if char `code` is a valid hostname character. This is the per-char half
 * of `is-valid.ts`'s `isValidAscii` (a-z, 0-9, > U+007F) PLUS three additions:
 * A-Z (the host is lowercased before validation, so uppercase ≡ a valid
 * lowercase letter) and '-' / '_' (valid inside a label). KEEP IN SYNC with
 * `is-valid.ts`: these rules are deliberately duplicated to validate during
 * extraction, so any change to the accepted character set there must be
 * mirrored here (and vice-versa).
 */
function isValidHostnameChar(code) {
    return ((code >= 97 && code <= 122) || // a-z
        (code >= 48 && code <= 57) || // 0-9
        code > 127 || // non-ASCII (accepted, not punycode-checked)
        (code >= 65 && code <= 90) || // A-Z (becomes valid once lowercased)
        code === 45 || // '-'
        code === 95 // '_'
    );
}
/**
 * No hostname in `url`, unless a tab or newline, which browsers remove before
 * anything else, hides one ("sc:\t//host", "/\t/host"): `url` is then read
 * again without them. Only reached on inputs without a host.
 */
function noHostname(url, urlIsValidHostname, validate) {
    return HAS_CONTROL_CHAR.test(url)
        ? extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate)
        : null;
}
/**
 * True if char `code` may follow the first letter of a scheme: an ASCII letter,
 * a digit, '+', '-' or '.' (https://url.spec.whatwg.org/#scheme-state).
 */
function isSchemeChar(code) {
    return (((code | 32) >= 97 && (code | 32) <= 122) || // [a-zA-Z] (fold letters only)
        (code >= 48 && code <= 57) || // [0, 9]
        code === 46 || // '.'
        code === 45 || // '-'
        code === 43 // '+'
    );
}
/**
 * `hostname` percent-decoded as browsers decode the host of a special URL,
 * lower-cased and without trailing dots, or null where they find no valid host:
 * bytes that are no UTF-8 ("%FF"), a '%' not followed by two hexadecimal digits
 * ("%zz"), and characters forbidden in a domain once decoded ("%2F", "%3A",
 * "%5B::1%5D"). https://url.spec.whatwg.org/#concept-host-parser
 */
function decodeHostname(hostname) {
    let decoded;
    try {
        decoded = decodeURIComponent(hostname);
    }
    catch (_a) {
        return null;
    }
    if (FORBIDDEN_DOMAIN_CHAR.test(decoded)) {
        return null;
    }
    let end = decoded.length;
    while (end > 1 && charCodeAt$2.call(decoded, end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    return decoded.slice(0, end).toLowerCase();
}
/**
 * True if `url.slice(start, end)` is a scheme, as browsers read one: an ASCII
 * letter, then scheme characters.
 */
function isScheme(url, start, end) {
    const first = charCodeAt$2.call(url, start) | 32;
    if (start === end || first < 97 || first > 122) {
        return false;
    }
    for (let i = start + 1; i < end; i += 1) {
        if (!isSchemeChar(charCodeAt$2.call(url, i))) {
            return false;
        }
    }
    return true;
}
/**
 * Classify scheme `url.slice(schemeStart, colonIndex)` as a WHATWG special
 * scheme without allocating a substring (case-insensitive via `| 32`).
 * Special schemes: ftp, file, http, https, ws, wss
 * (https://url.spec.whatwg.org/#special-scheme).
 *
 * @returns 0 = not special, 1 = special, 2 = file (its host sits only between
 *          "//" and the next slash).
 */
function getSpecialScheme(url, schemeStart, colonIndex) {
    const length = colonIndex - schemeStart;
    const c0 = charCodeAt$2.call(url, schemeStart) | 32;
    if (length === 2) {
        return c0 === 119 && (charCodeAt$2.call(url, schemeStart + 1) | 32) === 115
            ? 1
            : 0; // ws
    }
    else if (length === 3) {
        const c1 = charCodeAt$2.call(url, schemeStart + 1) | 32;
        const c2 = charCodeAt$2.call(url, schemeStart + 2) | 32;
        if (c0 === 119 && c1 === 115 && c2 === 115)
            return 1; // wss
        if (c0 === 102 && c1 === 116 && c2 === 112)
            return 1; // ftp
        return 0;
    }
    else if (length === 4) {
        const c1 = charCodeAt$2.call(url, schemeStart + 1) | 32;
        const c2 = charCodeAt$2.call(url, schemeStart + 2) | 32;
        const c3 = charCodeAt$2.call(url, schemeStart + 3) | 32;
        if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
            return 1; // http
        if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
            return 2; // file
        return 0;
    }
    else if (length === 5) {
        return c0 === 104 &&
            (charCodeAt$2.call(url, schemeStart + 1) | 32) === 116 &&
            (charCodeAt$2.call(url, schemeStart + 2) | 32) === 116 &&
            (charCodeAt$2.call(url, schemeStart + 3) | 32) === 112 &&
            (charCodeAt$2.call(url, schemeStart + 4) | 32) === 115
            ? 1
            : 0; // https
    }
    return 0;
}
/**
 * Extract a hostname from `url`, matching a WHATWG URL parser's host-boundary
 * behaviour (https://url.spec.whatwg.org/#concept-basic-url-parser) for tldts'
 * scope. It deliberately does NOT normalise the host (no IDNA/punycode or IPv4
 * canonicalisation; IPv6 brackets are stripped, not compressed), strips trailing
 * dots, and stays lenient where a strict parser rejects (bare host:port,
 * out-of-range port, user@host) — all documented deviations.
 *
 * @param urlIsValidHostname - when true, `url` is already a valid hostname and is
 *   returned by the same reference (factory.ts skips re-validation on that
 *   identity), keeping the common path allocation-free.
 * @param validate - when true, validate the host inline during the authority
 *   scan and publish the verdict via `extractedHostnameValidated` so `parseImpl`
 *   can skip the redundant `isValidHostname` pass for simple authorities.
 */
function extractHostname(url, urlIsValidHostname, validate = false) {
    let start = 0;
    let end = url.length;
    let hasUpper = false;
    let failedValidation = false; // inline validation failed (always so with a '%')
    let isSpecial = true; // '\' ends the host, unless non-special "scheme://"
    extractedHostnameValidated = false;
    extractedBracketedHost = false;
    if (!urlIsValidHostname) {
        // WHATWG step 1: trim leading/trailing C0 control or space (<= U+0020).
        // Tab/newline elsewhere are handled lazily below.
        while (start < url.length && charCodeAt$2.call(url, start) <= 32) {
            start += 1;
        }
        // "data:"/"javascript:" never reach a host (inline payload; data URLs may be
        // huge). `| 32` lowercases letters only; tab/newline is re-parsed below.
        if ((charCodeAt$2.call(url, start + 4) === 58 /* ':' */ &&
            (charCodeAt$2.call(url, start) | 32) === 100 /* d */ &&
            (charCodeAt$2.call(url, start + 1) | 32) === 97 /* a */ &&
            (charCodeAt$2.call(url, start + 2) | 32) === 116 /* t */ &&
            (charCodeAt$2.call(url, start + 3) | 32) === 97) /* a */ ||
            (charCodeAt$2.call(url, start + 10) === 58 /* ':' */ &&
                (charCodeAt$2.call(url, start) | 32) === 106 /* j */ &&
                (charCodeAt$2.call(url, start + 1) | 32) === 97 /* a */ &&
                (charCodeAt$2.call(url, start + 2) | 32) === 118 /* v */ &&
                (charCodeAt$2.call(url, start + 3) | 32) === 97 /* a */ &&
                (charCodeAt$2.call(url, start + 4) | 32) === 115 /* s */ &&
                (charCodeAt$2.call(url, start + 5) | 32) === 99 /* c */ &&
                (charCodeAt$2.call(url, start + 6) | 32) === 114 /* r */ &&
                (charCodeAt$2.call(url, start + 7) | 32) === 105 /* i */ &&
                (charCodeAt$2.call(url, start + 8) | 32) === 112 /* p */ &&
                (charCodeAt$2.call(url, start + 9) | 32) === 116) /* t */) {
            return null;
        }
        while (end > start + 1 && charCodeAt$2.call(url, end - 1) <= 32) {
            end -= 1;
        }
        if ((charCodeAt$2.call(url, start) === 47 /* '/' */ ||
            charCodeAt$2.call(url, start) === 92) /* '\' */ &&
            (charCodeAt$2.call(url, start + 1) === 47 /* '/' */ ||
                charCodeAt$2.call(url, start + 1) === 92) /* '\' */) {
            // Scheme-relative reference ("//host/path"). Relative to a web page, a
            // special URL, browsers skip any further slashes ("///host").
            start += 2;
            while (charCodeAt$2.call(url, start) === 47 /* '/' */ ||
                charCodeAt$2.call(url, start) === 92 /* '\' */) {
                start += 1;
            }
        }
        else {
            // The scheme ends at the first ":/". Most URLs start with "http://" or
            // "https://", so check for those before searching.
            let indexOfProtocol = charCodeAt$2.call(url, start + 4) === 115 /* 's' */
                ? start + 5
                : start + 4;
            if (charCodeAt$2.call(url, start) !== 104 /* 'h' */ ||
                charCodeAt$2.call(url, start + 1) !== 116 /* 't' */ ||
                charCodeAt$2.call(url, start + 2) !== 116 /* 't' */ ||
                charCodeAt$2.call(url, start + 3) !== 112 /* 'p' */ ||
                charCodeAt$2.call(url, indexOfProtocol) !== 58 /* ':' */ ||
                charCodeAt$2.call(url, indexOfProtocol + 1) !== 47 /* '/' */) {
                indexOfProtocol = url.indexOf(':/', start);
            }
            if (indexOfProtocol !== -1) {
                // "scheme://…". Classify the scheme, then position `start` at the host.
                const special = getSpecialScheme(url, start, indexOfProtocol);
                if (special === 1) {
                    // Special scheme: skip the run of '/' and '\' after it
                    // (special-authority-(ignore-)slashes states; '\' acts as '/').
                    start = indexOfProtocol + 2;
                    while (charCodeAt$2.call(url, start) === 47 /* '/' */ ||
                        charCodeAt$2.call(url, start) === 92 /* '\' */) {
                        start += 1;
                    }
                }
                else if (special === 2) {
                    // file: the host is only what sits between "//" and the next slash, so
                    // "file://h/x" => "h" but "file:///x" / "file:/x" => no host.
                    start = indexOfProtocol + 1;
                    let slashes = 0;
                    while ((charCodeAt$2.call(url, start) === 47 ||
                        charCodeAt$2.call(url, start) === 92) &&
                        slashes < 2) {
                        start += 1;
                        slashes += 1;
                    }
                    if (slashes < 2) {
                        return noHostname(url, urlIsValidHostname, validate);
                    }
                }
                else if (!isScheme(url, start, start + 1)) {
                    // No scheme: one starts with an ASCII letter ("1a://x" is no URL for
                    // browsers). Read the input as an authority, as below.
                    indexOfProtocol = -1;
                }
                else {
                    // Unknown scheme: validate the WHATWG scheme grammar [A-Za-z0-9+.-];
                    // a control char means it was split by a tab/newline (strip + re-parse).
                    for (let i = start; i < indexOfProtocol; i += 1) {
                        const code = charCodeAt$2.call(url, i);
                        if (!isSchemeChar(code)) {
                            if (code === 9 /* tab */ ||
                                code === 10 /* LF */ ||
                                code === 13 /* CR */) {
                                return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                            }
                            // A scheme ending at a first ':' (other than a slash-less special
                            // one) makes this ':/' part of an opaque path ("foo:bar://x", no
                            // host), unless a '/', '\', '?' or '#' first puts it in a path,
                            // query or fragment ("a.com/r?u=https://x"). Otherwise no scheme
                            // ends here: this ':/' is an empty port, after a slash-less
                            // special scheme ("http:a.com:/x") or an authority
                            // ("user@host:/x"). Read the input as such below.
                            if (code === 58 /* ':' */ &&
                                getSpecialScheme(url, start, i) !== 1) {
                                for (let j = i; j < indexOfProtocol; j += 1) {
                                    const c = charCodeAt$2.call(url, j);
                                    if (c === 47 || c === 92 || c === 63 || c === 35) {
                                        indexOfProtocol = -1;
                                        break;
                                    }
                                }
                                if (indexOfProtocol !== -1) {
                                    return noHostname(url, urlIsValidHostname, validate);
                                }
                            }
                            indexOfProtocol = -1;
                            break;
                        }
                    }
                    if (indexOfProtocol !== -1) {
                        // A non-special scheme has an authority only after "//" (else it is
                        // an opaque path with no host). `indexOf(':/')` already gave the
                        // first '/'.
                        if (charCodeAt$2.call(url, indexOfProtocol + 2) === 47 /* '/' */) {
                            isSpecial = false;
                            start = indexOfProtocol + 3;
                        }
                        else {
                            return noHostname(url, urlIsValidHostname, validate);
                        }
                    }
                }
            }
            if (indexOfProtocol === -1 &&
                charCodeAt$2.call(url, start) !== 91 /* '[' */) {
                // Cold path: no "scheme://" prefix, and not a bare IPv6 literal (whose
                // first ':' would otherwise look like a scheme separator; "[…]" falls
                // through to the ipv6 handling below). May be a bare host, a host:port,
                // a user@host, a slash-less special scheme ("https:host"), or an opaque
                // URI ("mailto:", "tel:", "urn:…").
                let indexOfColon = -1;
                for (let i = start; i < end; i += 1) {
                    const code = charCodeAt$2.call(url, i);
                    if (code === 9 || code === 10 || code === 13) {
                        return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                    }
                    if (code === 58 /* ':' */) {
                        indexOfColon = i;
                        break;
                    }
                    if (code === 47 || code === 92 || code === 63 || code === 35) {
                        break;
                    }
                }
                if (indexOfColon !== -1) {
                    // An '@' before the next delimiter => the ':' is userinfo, not a
                    // scheme ("user:pass@host", "mailto:a@b"): keep the whole authority.
                    // Not after "file:", which has no userinfo and no host without "//".
                    const special = getSpecialScheme(url, start, indexOfColon);
                    let hasIdentifier = false;
                    for (let i = special === 2 ? end : indexOfColon + 1; i < end; i += 1) {
                        const code = charCodeAt$2.call(url, i);
                        if (code === 47 || code === 92 || code === 63 || code === 35) {
                            break;
                        }
                        if (code === 64 /* '@' */) {
                            hasIdentifier = true;
                            break;
                        }
                    }
                    if (!hasIdentifier) {
                        // All-digits after ':' => a bare "host:port" (tldts accepts
                        // hostnames too); keep `start` and let the port handling trim it.
                        // Not after a special scheme though: "http:8080" is a URL.
                        let allDigits = special === 0;
                        let i = indexOfColon + 1;
                        for (; i < end; i += 1) {
                            const code = charCodeAt$2.call(url, i);
                            if (code === 47 || code === 92 || code === 63 || code === 35) {
                                break;
                            }
                            if (code < 48 /* '0' */ || code > 57 /* '9' */) {
                                allDigits = false;
                                break;
                            }
                        }
                        if (i === indexOfColon + 1) {
                            allDigits = false; // nothing after ':' => not a port
                        }
                        if (!allDigits) {
                            if (special === 0) {
                                // No "scheme://" on the cold path and not a special scheme.
                                // A second ':' before the host's end marks a bare, unbracketed
                                // IPv6 literal ("2a01:e35::1"): fall through and let the host
                                // loop + isIp classify it. Without one this is an opaque path
                                // with no host ("mailto:x", "foo:bar").
                                let isBareIpv6 = false;
                                for (let j = indexOfColon + 1; j < end; j += 1) {
                                    const code = charCodeAt$2.call(url, j);
                                    if (code === 47 ||
                                        code === 92 ||
                                        code === 63 ||
                                        code === 35) {
                                        break;
                                    }
                                    if (code === 58 /* ':' */) {
                                        isBareIpv6 = true;
                                        break;
                                    }
                                }
                                // Not a scheme either ("@host:", "a_b:/x"): an authority, if
                                // its ':' starts an empty port (digits were read above).
                                // Browsers have no host for "a_b:x".
                                const next = charCodeAt$2.call(url, i);
                                if (!isBareIpv6 &&
                                    (isScheme(url, start, indexOfColon) ||
                                        (i < end &&
                                            next !== 47 &&
                                            next !== 92 &&
                                            next !== 63 &&
                                            next !== 35))) {
                                    return noHostname(url, urlIsValidHostname, validate);
                                }
                            }
                            else {
                                start = indexOfColon + 1;
                                if (special === 2) {
                                    // file (e.g. "file:\\host"): host only between "//" and next slash.
                                    let slashes = 0;
                                    while ((charCodeAt$2.call(url, start) === 47 ||
                                        charCodeAt$2.call(url, start) === 92) &&
                                        slashes < 2) {
                                        start += 1;
                                        slashes += 1;
                                    }
                                    if (slashes < 2) {
                                        return noHostname(url, urlIsValidHostname, validate);
                                    }
                                }
                                else {
                                    while (charCodeAt$2.call(url, start) === 47 ||
                                        charCodeAt$2.call(url, start) === 92) {
                                        start += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // Find the host's end: first '/', '?' or '#' (and '\' for special URLs,
        // which WHATWG treats like '/'). Track the last '@' and ':' for userinfo
        // and port, plus the first ':' of the host (reset at each
        // '@') to tell a bare IPv6 (>= 2 colons) from a host:port (exactly one);
        // flag uppercase and a stray tab/newline. The loop is split on `code < 64`
        // so common host characters take fewer comparisons.
        //
        // When `validate`, also accumulate `is-valid.ts`'s checks over the scanned
        // run so a simple authority's host can be validated in this single pass.
        // `vValid` only stays meaningful for a "simple" authority (no userinfo, port,
        // brackets, control or trailing dot); those cases clear it / are rejected by
        // the guard below, falling back to `isValidHostname`.
        let indexOfIdentifier = -1;
        let indexOfPort = -1;
        let indexOfFirstColon = -1;
        let hasControl = false;
        let vValid = validate; // seeded true when validating; cleared on the first invalid char
        let vLastDot = start - 1; // mirrors is-valid.ts `lastDotIndex = -1` at host start
        let vLastCode = -1;
        if (validate && start < end) {
            // First-char rule: must be a valid host char, '.', or '_' (NOT '-').
            const c0 = charCodeAt$2.call(url, start);
            if (
            // Keep these parens: they scope /*@__INLINE__*/ for terser.
            // prettier-ignore
            !(
            /*@__INLINE__*/ (isValidHostnameChar(c0) ||
                c0 === 46 /* '.' */ ||
                c0 === 95 /* '_' */)) ||
                c0 === 45 /* '-' (isValidHostnameChar allows it mid-label, not first) */) {
                vValid = false;
            }
        }
        for (let i = start; i < end; i += 1) {
            const code = charCodeAt$2.call(url, i);
            if (code < 64) {
                if (code === 47 || code === 35 || code === 63) {
                    end = i;
                    break;
                }
                else if (code === 58 /* ':' */) {
                    if (indexOfFirstColon === -1) {
                        indexOfFirstColon = i;
                    }
                    indexOfPort = i;
                }
                else if (code === 9 || code === 10 || code === 13) {
                    hasControl = true;
                }
                else if (validate) {
                    if (code === 46 /* '.' */) {
                        if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
                            vValid = false;
                        }
                        vLastDot = i;
                    }
                    else if (code < 48 || code > 57) {
                        // < 64 and not a delimiter/dot/digit => only '-' (45) is a valid
                        // host char here; everything else (space, %, !, etc.) is invalid.
                        // A '-' must also not START a label (the byte right after a '.') —
                        // mirrors is-valid.ts; the first label is covered by the first-char
                        // rule above. (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH.)
                        if (code !== 45 || vLastCode === 46 /* label-leading '-' */) {
                            vValid = false;
                        }
                    }
                }
            }
            else if (isSpecial && code === 92 /* '\' */) {
                end = i;
                break;
            }
            else if (code === 64 /* '@' */) {
                indexOfIdentifier = i;
                indexOfFirstColon = -1; // colons before '@' are userinfo, not the host
            }
            else if (code >= 65 && code <= 90) {
                hasUpper = true;
            }
            else if (validate && !( /*@__INLINE__*/isValidHostnameChar(code))) {
                // >= 64, not '@'/']'/upper: valid only if a-z, '_', or non-ASCII.
                vValid = false;
            }
            if (validate) {
                vLastCode = code;
            }
        }
        // A tab/newline inside the authority: strip everything and re-parse (rare).
        if (hasControl) {
            return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
        }
        // Skip userinfo. '>= start' so an empty userinfo ("http://@host") works too.
        if (indexOfIdentifier !== -1 &&
            indexOfIdentifier >= start &&
            indexOfIdentifier < end) {
            start = indexOfIdentifier + 1;
        }
        if (charCodeAt$2.call(url, start) === 91 /* '[' */) {
            // ipv6 address: return what is between the brackets, or null if they are
            // unclosed or followed by anything but a port ("[::1]x"). `parseImpl`
            // checks that they hold an IPv6 address (see `extractedBracketedHost`).
            const closingBracket = url.indexOf(']', start);
            if (closingBracket !== -1 &&
                closingBracket < end &&
                (closingBracket + 1 === end ||
                    charCodeAt$2.call(url, closingBracket + 1) === 58) /* ':' */) {
                extractedBracketedHost = true;
                return url.slice(start + 1, closingBracket).toLowerCase();
            }
            return null;
        }
        else if (indexOfPort !== -1 &&
            indexOfPort > start &&
            indexOfPort < end &&
            // A host:port has exactly one ':' in the host (so its first ':' is its
            // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
            // its first ':' precedes the last. Only the former has a ':port' to trim.
            indexOfFirstColon === indexOfPort) {
            end = indexOfPort; // trim ':port'
        }
        // Empty authority ("http://", "file:///path", "//"), unless a tab or
        // newline hides one ("/\t/host"); only reachable here via extraction — a
        // bare valid hostname never lands here.
        if (start >= end) {
            return noHostname(url, urlIsValidHostname, validate);
        }
        // Publish the inline-validation verdict — but only for a "simple" authority,
        // where the scanned run equals the final host: no userinfo skip, no port
        // trim, no brackets, no trailing dot (trimmed below), and length within RFC
        // limits. Anything else leaves it `false` so `parseImpl` re-validates.
        //
        // Every clause below is load-bearing for CORRECTNESS, not just speed: the
        // loop accumulates `vValid` over the whole scanned run (it does not stop at
        // ':' or '@', so any port/userinfo bytes are included), so the verdict is
        // only sound when that run equals the final host. Do not drop a clause as
        // "redundant" — e.g. without `indexOfPort === -1`, `host:8080` would be
        // wrongly accepted.
        if (validate &&
            vValid &&
            indexOfIdentifier === -1 &&
            indexOfPort === -1 &&
            charCodeAt$2.call(url, end - 1) !== 46 /* no trailing dot */ &&
            end - start <= 255 && // total length
            end - vLastDot - 1 <= 63 && // last label length
            vLastCode !== 45 /* last char not '-' */) {
            extractedHostnameValidated = true;
        }
        failedValidation = validate && !vValid;
    }
    // Trim trailing dots
    while (end > start + 1 && charCodeAt$2.call(url, end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
    // Browsers percent-decode the host of a special URL ("%74racker.com" is
    // tracker.com). Only when validating: otherwise the host is kept as written.
    if (failedValidation && isSpecial && hostname.includes('%')) {
        return decodeHostname(hostname);
    }
    if (hasUpper) {
        return hostname.toLowerCase();
    }
    return hostname;
}

// Auto-generated by packages/tldts-utils/bin/ip-mapping.js (Node.js v26.13.1, Unicode 18.0). Do not edit.
//
// Non-ASCII code points that the host parser of browsers deletes, or maps to
// '.', or to digits, 'a'-'f' and 'x' only, as ranges: code points
// `ipMappingFirst[k]` to `ipMappingLast[k]` map, with `value = ipMappingValue[k]`
// and `offset` the position in the range: to nothing if `value` is 0, to the
// character `value + offset` if `value` is below 128, to the decimal number
// `value - 1000 + offset` if `value` is below 2000, and else to the two
// characters `value >> 8` and `value & 255`.
const ipMappingFirst = /*#__PURE__*/ new Uint32Array([170, 173, 178, 185, 739, 847, 4447, 6068, 6155, 7468, 7470, 7472, 7491, 7495, 7496, 7580, 7584, 8203, 8288, 8298, 8304, 8308, 8320, 8336, 8337, 8339, 8450, 8492, 8495, 8496, 8517, 8518, 8553, 8557, 8569, 8573, 9312, 9321, 9398, 9421, 9424, 9447, 9450, 12290, 12644, 12881, 12977, 13170, 13252, 13253, 13256, 42994, 42995, 64256, 65024, 65279, 65294, 65296, 65313, 65336, 65345, 65368, 65377, 65440, 113824, 117974, 117997, 118000, 119155, 119808, 119831, 119834, 119857, 119860, 119883, 119886, 119909, 119912, 119935, 119938, 119961, 119964, 119966, 119987, 119990, 119995, 120013, 120016, 120039, 120042, 120065, 120068, 120071, 120091, 120094, 120117, 120120, 120123, 120143, 120146, 120169, 120172, 120195, 120198, 120221, 120224, 120247, 120250, 120273, 120276, 120299, 120302, 120325, 120328, 120351, 120354, 120377, 120380, 120403, 120406, 120429, 120432, 120455, 120458, 120481, 120782, 120792, 120802, 120812, 120822, 127275, 127277, 127280, 127303, 130032, 917760]);
const ipMappingLast = /*#__PURE__*/ new Uint32Array([170, 173, 179, 185, 739, 847, 4448, 6069, 6159, 7468, 7470, 7473, 7491, 7495, 7497, 7580, 7584, 8203, 8292, 8303, 8304, 8313, 8329, 8336, 8337, 8339, 8450, 8493, 8495, 8497, 8517, 8519, 8553, 8558, 8569, 8574, 9320, 9331, 9403, 9421, 9429, 9447, 9450, 12290, 12644, 12895, 12991, 13170, 13252, 13253, 13256, 42994, 42995, 64256, 65039, 65279, 65294, 65305, 65318, 65336, 65350, 65368, 65377, 65440, 113827, 117979, 117997, 118009, 119162, 119813, 119831, 119839, 119857, 119865, 119883, 119891, 119909, 119917, 119935, 119943, 119961, 119964, 119967, 119987, 119993, 119995, 120013, 120021, 120039, 120047, 120065, 120069, 120073, 120091, 120099, 120117, 120121, 120125, 120143, 120151, 120169, 120177, 120195, 120203, 120221, 120229, 120247, 120255, 120273, 120281, 120299, 120307, 120325, 120333, 120351, 120359, 120377, 120385, 120403, 120411, 120429, 120437, 120455, 120463, 120481, 120791, 120801, 120811, 120821, 120831, 127275, 127277, 127285, 127303, 130041, 917999]);
const ipMappingValue = /*#__PURE__*/ new Uint16Array([97, 0, 50, 49, 120, 0, 0, 0, 0, 97, 98, 100, 97, 98, 100, 99, 102, 0, 0, 0, 48, 52, 48, 97, 101, 120, 99, 98, 101, 101, 100, 100, 120, 99, 120, 99, 49, 1010, 97, 120, 97, 120, 48, 46, 0, 1021, 1036, 25697, 25443, 25444, 25698, 99, 102, 26214, 0, 0, 46, 48, 97, 120, 97, 120, 46, 0, 0, 97, 120, 48, 0, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 99, 120, 97, 102, 120, 97, 120, 97, 120, 97, 100, 120, 97, 120, 97, 100, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 97, 120, 48, 48, 48, 48, 48, 99, 25444, 97, 120, 48, 0]);
// Bit `(cp >> 8) & 31` of `ipMappingBlocks[cp >> 13]` is set when the block of
// 256 code points holding `cp` (below U+10000) holds any of them.
const ipMappingBlocks = /*#__PURE__*/ new Uint32Array([562167821, 983059, 0, 0, 0, 128, 0, 3355443200]);

/**
 * Detection of IP addresses, as defined by the host parser of the WHATWG URL
 * standard (https://url.spec.whatwg.org/#host-parsing), which browsers follow.
 * Addresses are recognized, never rewritten: `0x7f.1` is 127.0.0.1 for a
 * browser, hence an IP here, but stays `0x7f.1`.
 */
/**
 * Value of the hexadecimal digit `code` (0 to 15), or 16 if it is not one.
 */
function hexValue(code) {
    if (code >= 48 && code <= 57) {
        return code - 48; // 0-9
    }
    const letter = code | 32; // lower-case
    return letter >= 97 && letter <= 102 ? letter - 87 : 16; // a-f
}
/**
 * Check if `hostname` is an IPv4 address: one to four numbers separated by
 * dots, each one decimal, octal (leading `0`) or hexadecimal (leading `0x`).
 * The last number fills the bytes the others leave, so `127.1` and
 * `2130706433` are both 127.0.0.1.
 * https://url.spec.whatwg.org/#concept-ipv4-parser
 */
function isIpv4(hostname) {
    const end = hostname.length;
    let i = 0;
    for (let numbers = 1; numbers <= 4; numbers += 1) {
        let radix = 10;
        if (i + 1 < end && hostname.charCodeAt(i) === 48 /* '0' */) {
            radix = 8;
            if ((hostname.charCodeAt(i + 1) | 32) === 120 /* 'x' */) {
                radix = 16;
                i += 2;
            }
        }
        const start = i;
        let value = 0;
        for (; i < end; i += 1) {
            const code = hostname.charCodeAt(i);
            if (code === 46 /* '.' */) {
                break;
            }
            const digit = hexValue(code);
            if (digit >= radix) {
                return false;
            }
            value = value * radix + digit;
        }
        // A number has digits, except "0x" which is 0.
        if (i === start && radix !== 16) {
            return false;
        }
        if (i === end) {
            return value <= 0xffffffff >>> (8 * (numbers - 1));
        }
        if (value > 255) {
            return false;
        }
        i += 1; // '.'
    }
    return false;
}
/**
 * Check if `hostname[i, end)` is made of four decimal numbers separated by
 * dots, each one between 0 and 255 and without leading zero.
 */
function isDottedDecimal(hostname, i, end) {
    for (let numbers = 1; numbers <= 4; numbers += 1) {
        const start = i;
        let value = 0;
        for (; i < end; i += 1) {
            const digit = hostname.charCodeAt(i) - 48;
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            // Only a leading zero keeps a number of several digits below 10.
            if (value > 255 || (value < 10 && i !== start)) {
                return false;
            }
        }
        if (i === start) {
            return false;
        }
        if (numbers < 4) {
            if (hostname.charCodeAt(i) !== 46 /* '.' */) {
                return false;
            }
            i += 1;
        }
    }
    return i === end;
}
/**
 * Check if `hostname` is an IPv6 address, with or without its brackets: eight
 * groups of one to four hexadecimal digits separated by colons, where a `::`
 * may stand once for one or more missing groups, and a dotted-decimal IPv4
 * address may stand for the last two.
 * https://url.spec.whatwg.org/#concept-ipv6-parser
 */
function isIpv6(hostname) {
    let i = 0;
    let end = hostname.length;
    if (hostname.charCodeAt(0) === 91 /* '[' */) {
        if (hostname.charCodeAt(end - 1) !== 93 /* ']' */) {
            return false;
        }
        i = 1;
        end -= 1;
    }
    // An address only starts with a ':' if it starts with "::".
    if (i < end && hostname.charCodeAt(i) === 58 /* ':' */) {
        if (i + 1 === end || hostname.charCodeAt(i + 1) !== 58 /* ':' */) {
            return false;
        }
        i += 1;
    }
    let groups = 0;
    let compressed = false; // "::" was seen, and counted as one group
    // Here `i` is where a group starts: a ':' can only be the second of a "::".
    while (i < end && groups < 8) {
        if (hostname.charCodeAt(i) === 58 /* ':' */) {
            if (compressed) {
                return false;
            }
            compressed = true;
            groups += 1;
            i += 1;
            continue;
        }
        const start = i;
        while (i < end &&
            i - start < 4 &&
            hexValue(hostname.charCodeAt(i)) !== 16) {
            i += 1;
        }
        if (i === start) {
            return false;
        }
        if (i === end) {
            return compressed || groups === 7;
        }
        if (hostname.charCodeAt(i) === 46 /* '.' */) {
            return ((compressed ? groups <= 6 : groups === 6) &&
                isDottedDecimal(hostname, start, end));
        }
        // Anything else is a ':' followed by another group, or by a ':'.
        if (hostname.charCodeAt(i) !== 58 /* ':' */ || i + 1 === end) {
            return false;
        }
        groups += 1;
        i += 1;
    }
    return compressed && i === end;
}
/**
 * What the host parser of browsers maps the non-ASCII code point `cp` to, as
 * far as IP detection goes: nothing (deleted), '.', digits, 'a'-'f' or 'x', or
 * else 'g', standing for any character that keeps a label from being a number.
 * https://www.unicode.org/reports/tr46/#Processing
 */
function mapCodePoint(cp) {
    // Most letters, as in internationalized domain names, are in blocks of the
    // table without any entry.
    if (cp < 0x10000 &&
        ((ipMappingBlocks[cp >> 13] >>> ((cp >> 8) & 31)) & 1) === 0) {
        return 'g';
    }
    let low = 0;
    let high = ipMappingFirst.length - 1;
    while (low <= high) {
        const mid = (low + high) >>> 1;
        if (cp < ipMappingFirst[mid]) {
            high = mid - 1;
        }
        else if (cp > ipMappingLast[mid]) {
            low = mid + 1;
        }
        else {
            const value = ipMappingValue[mid];
            const offset = cp - ipMappingFirst[mid];
            if (value === 0) {
                return '';
            }
            if (value < 128) {
                return String.fromCharCode(value + offset);
            }
            if (value < 2000) {
                return String(value - 1000 + offset);
            }
            return String.fromCharCode(value >> 8, value & 255);
        }
    }
    return 'g';
}
/**
 * `isIp` for a host holding non-ASCII characters, read as browsers read it:
 * they first map some characters to digits or dots and delete others, so that
 * `１２７.０.０.１`, or `127.0.0.1` followed by a zero-width space, is 127.0.0.1
 * for them. The host is mapped the same way, as far as IP detection goes, and
 * checked again.
 */
function isMappedIp(hostname) {
    // Most such hosts are internationalized domain names, with a character that
    // keeps their last label from being a number: find it first.
    for (let i = hostname.length - 1; i >= 0; i -= 1) {
        let cp = hostname.charCodeAt(i);
        if (cp === 46 /* '.' */) {
            break;
        }
        if (cp < 128) {
            if (hexValue(cp) === 16 && (cp | 32) !== 120 /* 'x' */) {
                return false;
            }
            continue;
        }
        // Most letters are in blocks of 256 code points without any entry.
        if (cp < 0xd800 &&
            ((ipMappingBlocks[cp >> 13] >>> ((cp >> 8) & 31)) & 1) === 0) {
            return false;
        }
        if (cp >= 0xdc00 && cp <= 0xdfff && i > 0) {
            const high = hostname.charCodeAt(i - 1);
            if (high >= 0xd800 && high <= 0xdbff) {
                cp = (high - 0xd800) * 0x400 + (cp - 0xdc00) + 0x10000;
                i -= 1;
            }
        }
        const mapped = mapCodePoint(cp);
        if (mapped === 'g') {
            return false;
        }
        if (mapped === '.') {
            break;
        }
    }
    // Browsers read an IPv6 address, between brackets, as written: a host
    // holding non-ASCII characters is never one.
    if (hostname.includes(':')) {
        return false;
    }
    let ascii = '';
    for (let i = 0; i < hostname.length; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code < 128) {
            ascii += hostname.charAt(i);
        }
        else {
            let cp = code;
            if (code >= 0xd800 && code <= 0xdbff) {
                const low = hostname.charCodeAt(i + 1);
                if (low >= 0xdc00 && low <= 0xdfff) {
                    cp = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
                    i += 1;
                }
            }
            ascii += mapCodePoint(cp);
        }
    }
    // Trailing dots go, as callers remove them from `hostname`.
    let end = ascii.length;
    while (end > 1 && ascii.charCodeAt(end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    return isIp(ascii.slice(0, end));
}
/**
 * For a host ending in a number without being an IP address in ASCII: `null`,
 * unless it holds non-ASCII characters, which browsers may map (see
 * `isMappedIp`).
 */
function isNonAsciiIp(hostname) {
    for (let i = 0; i < hostname.length; i += 1) {
        if (hostname.charCodeAt(i) >= 128) {
            return isMappedIp(hostname);
        }
    }
    return null;
}
/**
 * Check if `hostname` is an IP address (either IPv4 or IPv6).
 *
 * The answer is `null` for a host ending in a number without being an IPv4
 * address (`1.2.3.4.5`, `example.123`): browsers read such a host as an
 * address and nothing else, so it is not a valid host, and never a domain.
 * `hostname` has no trailing dot: callers strip them.
 */
function isIp(hostname) {
    // Go backward over the digits ending `hostname`, decimal ones first, then
    // hexadecimal ones, down to `code`, the character before them (NaN before
    // the start of `hostname`). It tells what `hostname` may be, and most often
    // that it is not an address.
    const last = hostname.length - 1;
    let i = last;
    let code = hostname.charCodeAt(i);
    while (code >= 48 && code <= 57 /* 0-9 */) {
        i -= 1;
        code = hostname.charCodeAt(i);
    }
    const decimal = i;
    while (hexValue(code) !== 16) {
        i -= 1;
        code = hostname.charCodeAt(i);
    }
    // An IPv6 address ends with a group, which follows a ':', with "::" or
    // with a ']'. Its last label is not a number then.
    if (code === 58 /* ':' */ || code === 93 /* ']' */) {
        return isIpv6(hostname);
    }
    // An IPv4 address ends with a number: a last label only made of decimal
    // digits, or of "0x" followed by hexadecimal digits. An IPv6 address ending
    // with an IPv4 one ends with a number too.
    // https://url.spec.whatwg.org/#ends-in-a-number-checker
    if ((i === decimal && i !== last && (code === 46 /* '.' */ || i === -1)) ||
        ((code | 32) === 120 /* 'x' */ &&
            hostname.charCodeAt(i - 1) === 48 /* '0' */ &&
            (i === 1 || hostname.charCodeAt(i - 2) === 46)) /* '.' */) {
        return isIpv4(hostname) || isIpv6(hostname) ? true : isNonAsciiIp(hostname);
    }
    // A non-ASCII character right before the digits ending `hostname`, or one
    // or two characters before their "x", may be one that browsers map to a
    // digit or a dot, or delete: `hostname` may end in a number for them.
    return code >= 128 ||
        ((code | 32) === 120 /* 'x' */ &&
            (hostname.charCodeAt(i - 1) >= 128 || hostname.charCodeAt(i - 2) >= 128))
        ? isMappedIp(hostname)
        : false;
}

/**
 * Special-use domain names from the IANA "Special-Use Domain Names" registry:
 * the authoritative list, created by RFC 6761 and maintained as new RFCs add to
 * it: https://www.iana.org/assignments/special-use-domain-names/
 * Snapshot: 2026-05-24. (RFC 6761 is not obsoleted; draft-hoffman-rfc6761bis
 * proposes to retire its prose but keep this registry, so the registry is the
 * source of truth; re-sync this list against it.)
 *
 * These names never correspond to a public registration, yet neither
 * `isIcann` nor `isPrivate` marks one as special-use: most are absent from the
 * Public Suffix List (so `a.test` looks like a registrable domain), and the
 * few that are listed (`onion`, `home.arpa`) appear there as ordinary ICANN
 * suffixes. `isSpecialUse` is the single signal that covers them all.
 *
 * Per the registry and RFC 6761 ("and any names falling within these domains"),
 * the designation covers each listed name AND all of its sub-domains. DNS labels
 * are case-insensitive (RFC 4343); `hostname` is expected to be already
 * lower-cased and trailing-dot-stripped, as produced by `extractHostname`, the
 * same normalization the Public-Suffix-List lookup relies on.
 *
 * Two groups of registry entries are intentionally excluded: the numeric
 * reverse-DNS delegation zones (`10.in-addr.arpa`, the `*.ip6.arpa` ranges, …),
 * which are reverse-DNS PTR zones rather than hostnames and whose parents
 * (`in-addr.arpa`/`ip6.arpa`) are already in the Public Suffix List; and the
 * deprecated `eap-noob.arpa` entry.
 */
const SPECIAL_USE_DOMAINS = [
    'test', // RFC 6761
    'localhost', // RFC 6761
    'invalid', // RFC 6761
    'example', // RFC 6761
    'example.com', // RFC 6761
    'example.net', // RFC 6761
    'example.org', // RFC 6761
    'local', // RFC 6762 (mDNS)
    'onion', // RFC 7686 (Tor)
    'alt', // RFC 9476
    'home.arpa', // RFC 8375
    'ipv4only.arpa', // RFC 8880
    'resolver.arpa', // RFC 9462
    'service.arpa', // RFC 9665
    '6tisch.arpa', // RFC 9031
    'eap.arpa', // RFC 9965
];
/**
 * Return `true` if `hostname` is, or is a sub-domain of, a special-use domain
 * (see the registry note above). Expects an already-normalized `hostname`.
 */
function isSpecialUse(hostname) {
    for (const name of SPECIAL_USE_DOMAINS) {
        // Match on a label boundary: `hostname` is either exactly `name` or ends
        // with `.name` (so `latest` is not matched by `test`, nor `myexample.com`
        // by `example.com`).
        if (hostname.endsWith(name) &&
            (hostname.length === name.length ||
                hostname.charCodeAt(hostname.length - name.length - 1) === 46) /* '.' */) {
            return true;
        }
    }
    return false;
}

/**
 * Implements fast shallow verification of hostnames. This does not perform a
 * struct check on the content of labels (classes of Unicode characters, etc.)
 * but instead check that the structure is valid (number of labels, length of
 * labels, etc.).
 *
 * If you need stricter validation, consider using an external library.
 */
// `charCodeAt.call(s, i)`, not `s.charCodeAt(i)`: V8 specializes a
// `s.charCodeAt` call site for at most four kinds of strings (flat, sliced,
// concatenated, internalized, of one or two bytes per character...). Past
// that, it finds the method through a generic cache and no longer inlines it,
// on every call. Hostnames come here from callers and from URLs, of any kind.
// eslint-disable-next-line @typescript-eslint/unbound-method
const charCodeAt$1 = String.prototype.charCodeAt;
// KEEP IN SYNC with `extract-hostname.ts` `isValidHostnameChar` + its inline
// scan/verdict, which duplicate these structural rules to validate during
// extraction (a perf fusion). That copy additionally accepts A-Z (the host is
// not yet lowercased there) and folds in '-' / '_'. Any change to the accepted
// character set or the label/length rules here must be mirrored there.
function isValidAscii(code) {
    return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127);
}
/**
 * Check if a hostname string is valid. It's usually a preliminary check before
 * trying to use getDomain or anything else.
 *
 * Beware: it does not check if the TLD exists.
 */
function isValidHostname (hostname) {
    if (hostname.length > 255) {
        return false;
    }
    if (hostname.length === 0) {
        return false;
    }
    if (
    /*@__INLINE__*/ !isValidAscii(charCodeAt$1.call(hostname, 0)) &&
        charCodeAt$1.call(hostname, 0) !== 46 && // '.' (dot)
        charCodeAt$1.call(hostname, 0) !== 95 // '_' (underscore)
    ) {
        return false;
    }
    // Validate hostname according to RFC
    let lastDotIndex = -1;
    let lastCharCode = -1;
    const len = hostname.length;
    for (let i = 0; i < len; i += 1) {
        const code = charCodeAt$1.call(hostname, i);
        if (code === 46 /* '.' */) {
            if (
            // Check that previous label is < 63 bytes long (64 = 63 + '.')
            i - lastDotIndex > 64 ||
                // Check that previous character was not already a '.'
                lastCharCode === 46 ||
                // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
                // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
                // WHATWG URL does not treat '_' as a forbidden host code point.
                lastCharCode === 45) {
                return false;
            }
            lastDotIndex = i;
        }
        else if (
        // A forbidden character in the label...
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !( /*@__INLINE__*/(isValidAscii(code) || code === 45 || code === 95)) ||
            // ...or a '-' starting a label (the byte right after a '.'). A label must
            // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
            // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
            // the leading-character guard above; mirrors the trailing-'-' rule below.
            (code === 45 && lastCharCode === 46)) {
            return false;
        }
        lastCharCode = code;
    }
    return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 &&
        // Check that the last character is an allowed trailing label character.
        // Since we already checked that the char is a valid hostname character,
        // we only need to check that it's different from '-'.
        lastCharCode !== 45);
}

/**
 * Apply `options.extraSuffixes` to the built-in lookup result in `out`, as if
 * they were part of the list (`isException`: the built-in winner is an
 * exception rule). As in browsers, the longest match prevails and an exception
 * beats a rule of the same length. Remaining ties go to the built-in match
 * (unless it matched no rule: both flags falsy), then to `icann`.
 */
function extraSuffixLookup(hostname, options, isException, out) {
    const suffix = out.publicSuffix;
    if (suffix === null) {
        return;
    }
    // Best extra exception and rule, as start indices in `hostname` (smaller is
    // longer; `none` if unmatched), and whether each is ICANN.
    const none = hostname.length + 1;
    let exception = none;
    let exceptionIsIcann = false;
    let rule = none;
    let ruleIsIcann = false;
    const extra = options.extraSuffixes;
    for (let section = 0; section < 2; section += 1) {
        const isIcann = section === 0;
        const rules = isIcann
            ? options.allowIcannDomains && extra.icann
            : options.allowPrivateDomains && extra.private;
        if (!Array.isArray(rules)) {
            continue;
        }
        for (const r of rules) {
            // Sparse or untyped lists may hold non-strings.
            if (typeof r !== 'string') {
                continue;
            }
            const exceptionRule = r.startsWith('!');
            const wildcard = r.startsWith('*.');
            const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
            // Skip empty rules, and exceptions without a parent ('!p').
            if (body === '' ||
                (exceptionRule && !body.includes('.')) ||
                !shareSameDomainSuffix(hostname, body)) {
                continue;
            }
            let start = hostname.length - body.length;
            // Strict `<`: on a tie, the first match (`icann` first) wins.
            if (exceptionRule) {
                if (start < exception) {
                    exception = start;
                    exceptionIsIcann = isIcann;
                }
                continue;
            }
            // `*.p` also matches `p`, else one more non-empty label.
            if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
                start = hostname.lastIndexOf('.', start - 2) + 1;
            }
            if (start < rule) {
                rule = start;
                ruleIsIcann = isIcann;
            }
        }
    }
    // Start of the built-in match: an exception starts one label left of its
    // suffix.
    const suffixStart = hostname.length - suffix.length;
    const builtin = isException
        ? hostname.lastIndexOf('.', suffixStart - 2) + 1
        : suffixStart;
    // An exception wins ties with rules; a built-in exception wins ties with
    // an extra one.
    if (exception <= rule &&
        (isException ? exception < builtin : exception <= builtin)) {
        out.publicSuffix = hostname.slice(hostname.indexOf('.', exception) + 1);
        out.isIcann = exceptionIsIcann;
        out.isPrivate = !exceptionIsIcann;
    }
    else if (rule < builtin ||
        (rule === builtin && !out.isIcann && !out.isPrivate)) {
        out.publicSuffix = hostname.slice(rule);
        out.isIcann = ruleIsIcann;
        out.isPrivate = !ruleIsIcann;
    }
}

function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true, }) {
    return {
        allowIcannDomains,
        allowPrivateDomains,
        detectIp,
        detectSpecialUse,
        extraSuffixes,
        extractHostname,
        mixedInputs,
        validHosts,
        validateHostname,
    };
}
const DEFAULT_OPTIONS = /*@__INLINE__*/ setDefaultsImpl({});
function setDefaults(options) {
    // `null` as well: untyped callers pass it to mean "no options".
    if (options === undefined || options === null) {
        return DEFAULT_OPTIONS;
    }
    return /*@__INLINE__*/ setDefaultsImpl(options);
}

/**
 * Returns the subdomain of a hostname string
 */
function getSubdomain$1(hostname, domain) {
    // If `hostname` and `domain` are the same, then there is no sub-domain
    if (domain.length === hostname.length) {
        return '';
    }
    return hostname.slice(0, -domain.length - 1);
}

/**
 * Implement a factory allowing to plug different implementations of suffix
 * lookup (e.g.: using a trie or the packed hashes datastructures). This is used
 * and exposed in `tldts.ts` and `tldts-experimental.ts` bundle entrypoints.
 */
function getEmptyResult() {
    return {
        domain: null,
        domainWithoutSuffix: null,
        hostname: null,
        isIcann: null,
        isIp: null,
        isPrivate: null,
        isSpecialUse: null,
        publicSuffix: null,
        subdomain: null,
    };
}
function resetResult(result) {
    result.domain = null;
    result.domainWithoutSuffix = null;
    result.hostname = null;
    result.isIcann = null;
    result.isIp = null;
    result.isPrivate = null;
    result.isSpecialUse = null;
    result.publicSuffix = null;
    result.subdomain = null;
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
    const options = /*@__INLINE__*/ setDefaults(partialOptions);
    // Very fast approximate check to make sure `url` is a string. This is needed
    // because the library will not necessarily be used in a typed setup and
    // values of arbitrary types might be given as argument.
    if (typeof url !== 'string') {
        return result;
    }
    // Extract hostname from `url` only if needed. This can be made optional
    // using `options.extractHostname`. This option will typically be used
    // whenever we are sure the inputs to `parse` are already hostnames and not
    // arbitrary URLs.
    //
    // `mixedInput` allows to specify if we expect a mix of URLs and hostnames
    // as input. If only hostnames are expected then `extractHostname` can be
    // set to `false` to speed-up parsing. If only URLs are expected then
    // `mixedInputs` can be set to `false`. The `mixedInputs` is only a hint
    // and will not change the behavior of the library.
    // Whether `url` itself was already a valid hostname (only computed on the
    // mixedInputs path). Lets us skip the post-extraction validation below when
    // extractHostname returned `url` unchanged (same reference).
    let urlIsValid = false;
    if (!options.extractHostname) {
        // Trim trailing dots as extractHostname does (`new URL()` keeps them).
        let end = url.length;
        while (end > 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
            end -= 1;
        }
        result.hostname = end === url.length ? url : url.slice(0, end);
    }
    else if (options.mixedInputs) {
        urlIsValid = isValidHostname(url);
        result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
    }
    else {
        result.hostname = extractHostname(url, false, options.validateHostname);
    }
    // A host in brackets is an IPv6 address, or the URL is invalid, as browsers
    // read it: "http://[1.2.3.4]/" and "http://[a.com]/" have no hostname. An
    // IPv4 address has no ':', every IPv6 address has one.
    if (options.extractHostname &&
        extractedBracketedHost &&
        result.hostname !== null) {
        if (isIp(result.hostname) !== true || !result.hostname.includes(':')) {
            result.hostname = null;
            return result;
        }
        if (options.detectIp) {
            result.isIp = true;
            return result;
        }
    }
    // Check if `hostname` is a valid ip address
    if (options.detectIp && result.hostname !== null) {
        const isIpAddress = isIp(result.hostname);
        result.isIp = isIpAddress === true;
        if (result.isIp) {
            return result;
        }
        // `null`: the host ends in a number, as an IPv4 address, without being
        // one. It is not a valid host then, and never a domain name.
        if (isIpAddress === null &&
            options.validateHostname &&
            options.extractHostname) {
            result.hostname = null;
            return result;
        }
    }
    // Perform hostname validation if enabled. If hostname is not valid, no need to
    // go further as there will be no valid domain or sub-domain. This validation
    // is applied before any early returns to ensure consistent behavior across
    // all API methods including getHostname().
    if (options.validateHostname &&
        options.extractHostname &&
        result.hostname !== null &&
        // Skip the re-scan when `url` was already validated and extractHostname
        // returned it unchanged (same reference => identical string, still valid).
        !(urlIsValid && result.hostname === url) &&
        // Skip the re-scan when extractHostname already validated the host inline
        // (a confirmed-valid simple authority — see extract-hostname.ts).
        !extractedHostnameValidated &&
        !isValidHostname(result.hostname)) {
        result.hostname = null;
        return result;
    }
    if (step === 0 /* FLAG.HOSTNAME */ || result.hostname === null) {
        return result;
    }
    // Flag special-use domains, only when opted in (`detectSpecialUse`) and only
    // for the full `parse()` result (FLAG.ALL). Computed here, before the
    // public-suffix/domain early-returns below, so single-label names like
    // `localhost` (which have no registrable domain) are still flagged.
    if (step === 5 /* FLAG.ALL */ && options.detectSpecialUse) {
        result.isSpecialUse = isSpecialUse(result.hostname);
    }
    // Extract public suffix (`isException`: the winner is an exception rule)
    const isException = suffixLookup(result.hostname, options, result);
    if (options.extraSuffixes !== null) {
        extraSuffixLookup(result.hostname, options, isException === true, result);
    }
    if (step === 2 /* FLAG.PUBLIC_SUFFIX */ || result.publicSuffix === null) {
        return result;
    }
    // Extract domain
    result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
    if (step === 3 /* FLAG.DOMAIN */ || result.domain === null) {
        return result;
    }
    // Extract subdomain
    result.subdomain = getSubdomain$1(result.hostname, result.domain);
    if (step === 4 /* FLAG.SUB_DOMAIN */) {
        return result;
    }
    // Extract domain without suffix
    result.domainWithoutSuffix = getDomainWithoutSuffix$1(result.domain, result.publicSuffix);
    return result;
}

function fastPathLookup (hostname, options, out) {
    // Fast path for very popular suffixes; this allows to by-pass lookup
    // completely as well as any extra allocation or string manipulation.
    if (!options.allowPrivateDomains &&
        options.allowIcannDomains &&
        hostname.length > 3) {
        const last = hostname.length - 1;
        const c3 = hostname.charCodeAt(last);
        const c2 = hostname.charCodeAt(last - 1);
        const c1 = hostname.charCodeAt(last - 2);
        const c0 = hostname.charCodeAt(last - 3);
        if (c3 === 109 /* 'm' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 99 /* 'c' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'com';
            return true;
        }
        else if (c3 === 103 /* 'g' */ &&
            c2 === 114 /* 'r' */ &&
            c1 === 111 /* 'o' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'org';
            return true;
        }
        else if (c3 === 117 /* 'u' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 101 /* 'e' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'edu';
            return true;
        }
        else if (c3 === 118 /* 'v' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 103 /* 'g' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'gov';
            return true;
        }
        else if (c3 === 116 /* 't' */ &&
            c2 === 101 /* 'e' */ &&
            c1 === 110 /* 'n' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'net';
            return true;
        }
        else if (c3 === 101 /* 'e' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'de';
            return true;
        }
    }
    return false;
}

// Auto-generated flat public-suffix trie. Do not edit.
const nodeFlags = /*#__PURE__*/ new Uint8Array([1, 2, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 2, 2, 2, 0, 2, 2, 2, 2, 0, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 2, 2, 0, 0, 0, 2, 0, 1, 1, 0, 2, 0, 2, 2, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 2, 2, 0, 2, 2, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
const edgeStart = /*#__PURE__*/ new Uint16Array([0, 0, 0, 10, 11, 18, 106, 111, 117, 118, 119, 128, 134, 141, 150, 151, 152, 153, 154, 155, 157, 158, 160, 161, 162, 164, 166, 242, 255, 257, 258, 259, 274, 276, 283, 284, 287, 288, 289, 292, 294, 313, 314, 316, 325, 330, 347, 348, 351, 352, 354, 356, 392, 393, 395, 398, 399, 403, 405, 409, 412, 444, 447, 460, 461, 469, 470, 472, 482, 496, 497, 498, 499, 508, 509, 546, 551, 567, 587, 593, 635, 637, 638, 639, 640, 667, 694, 695, 843, 849, 852, 853, 854, 859, 864, 873, 895, 896, 897, 898, 899, 900, 901, 921, 923, 924, 927, 929, 930, 932, 934, 949, 966, 971, 972, 974, 975, 976, 977, 978, 980, 983, 988, 989, 990, 992, 993, 996, 999, 1000, 1001, 1014, 1016, 1028, 1039, 1047, 1049, 1089, 1092, 1096, 1097, 1099, 1102, 1113, 1115, 1125, 1127, 1133, 1135, 1136, 1138, 1141, 1142, 1143, 1196, 1198, 1200, 1220, 1221, 1222, 1223, 1225, 1236, 1267, 1278, 1279, 1292, 1302, 1311, 1319, 1320, 1325, 1339, 1350, 1362, 1374, 1388, 1389, 1400, 1434, 1435, 1436, 1452, 1468, 1480, 1553, 1554, 1556, 1557, 1593, 1612, 1613, 1614, 1615, 1617, 1618, 1619, 1622, 1626, 1629, 1631, 1665, 1666, 1674, 1675, 1676, 1677, 1678, 1680, 1682, 1684, 1685, 1689, 1690, 1691, 1693, 1695, 1696, 1698, 1699, 1700, 1711, 1713, 1714, 1718, 1719, 1722, 1729, 1730, 1735, 1739, 1740, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1755, 1757, 1758, 1759, 1760, 2228, 2231, 2232, 2234, 2241, 2248, 2258, 2262, 2273, 2274, 2275, 2287, 2288, 2290, 2292, 2293, 2300, 2301, 2303, 2304, 2306, 2307, 2308, 2309, 2310, 2385, 2387, 2408, 2409, 2410, 2412, 2413, 2415, 2416, 2471, 2472, 2473, 2480, 2486, 2496, 2506, 2559, 2560, 2561, 2571, 2585, 2586, 2589, 2596, 2597, 2605, 2607, 2608, 2609, 2610, 2621, 2622, 2623, 2625, 2626, 2628, 2629, 2638, 2650, 2656, 2658, 2690, 2694, 2696, 2697, 2699, 2700, 2712, 2713, 2715, 2723, 2730, 2736, 2741, 2742, 2748, 2751, 2757, 2764, 2771, 2779, 2780, 2781, 2819, 2825, 2829, 2845, 2846, 2851, 2869, 2900, 2918, 2920, 2923, 2931, 2933, 2940, 2992, 3016, 3017, 3018, 3019, 3020, 3021, 3022, 3029, 3030, 3031, 3032, 3033, 3034, 3036, 3037, 3041, 3125, 3138, 3139, 3576, 3580, 3594, 3646, 3674, 3696, 3754, 3776, 3791, 3854, 3905, 3943, 3979, 4004, 4146, 4192, 4243, 4262, 4296, 4311, 4331, 4361, 4392, 4415, 4446, 4476, 4508, 4535, 4610, 4632, 4670, 4680, 4714, 4733, 4759, 4801, 4851, 4877, 4946, 4947, 4949, 4972, 4995, 5031, 5062, 5079, 5136, 5149, 5173, 5202, 5204, 5238, 5254, 5282, 5587, 5596, 5606, 5613, 5630, 5634, 5640, 5641, 5680, 5682, 5689, 5696, 5705, 5712, 5713, 5714, 5727, 5730, 5745, 5746, 5755, 5756, 5765, 5774, 5780, 5782, 5783, 5784, 5822, 5823, 5825, 5833, 5840, 5853, 5857, 5859, 5860, 5866, 5873, 5887, 5897, 5902, 5910, 5918, 5924, 5925, 5929, 5931, 5932, 5944, 6016, 6017, 6018, 6019, 6021, 6022, 6025, 6027, 6030, 6034, 6035, 6036, 6042, 6043, 6044, 6046, 6048, 6050, 6051, 6052, 6055, 6057, 6060, 6061, 6063, 6261, 6268, 6269, 6270, 6280, 6285, 6302, 6316, 6325, 6326, 6327, 6331, 6332, 6334, 6336, 6342, 6343, 6346, 6347, 6349, 6350, 6351, 7251, 7254, 7258, 7276, 7285, 7288, 7294, 7295, 7297, 7298, 7299, 7301, 7353, 7354, 7357, 7358, 7477, 7478, 7489, 7508, 7515, 7518, 7527, 7528, 7529, 7544, 7599, 7791, 7793, 7795, 7796, 7798, 7803, 7816, 7817, 7833, 7840, 7849, 7852, 7855, 7862, 7870, 7874, 7875, 7876, 7890, 7895, 7904, 7905, 7906, 7910, 7945, 7946, 7967, 7974, 7982, 7983, 7988, 7996, 8040, 8041, 8047, 8050, 8063, 8068, 8069, 8071, 8073, 8114, 8115, 8121, 8128, 8129, 8139, 8148, 8163, 8167, 8169, 8221, 8222, 8227, 8228, 8231, 8233, 8234, 8235, 8244, 8258, 8266, 8280, 8291, 8292, 8294, 8296, 8318, 8329, 8335, 8336, 8348, 8360, 8447, 8459, 8466, 8469, 8475, 8500, 8503, 8504, 8505, 8506, 8508, 8511, 8514, 8525, 8527, 8529, 8557, 8631, 8638, 8642, 8643, 8652, 8674, 8675, 8680, 8681, 8763, 8765, 8766, 8775, 8779, 8785, 8791, 8797, 8807, 8812, 8813, 8831, 8842, 8847, 8852, 8862, 8868, 8872, 8878, 8884, 10490, 10491, 10492, 10499, 10501]);
const edgeLength = /*#__PURE__*/ new Uint8Array([3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 1, 4, 3, 3, 3, 3, 3, 8, 7, 4, 6, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 1, 7, 8, 5, 2, 2, 7, 4, 5, 7, 2, 2, 1, 4, 1, 11, 9, 9, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 11, 9, 9, 8, 9, 9, 13, 7, 14, 7, 6, 6, 6, 7, 6, 6, 6, 6, 6, 6, 10, 7, 11, 9, 4, 4, 4, 4, 4, 6, 6, 6, 6, 13, 6, 8, 7, 10, 10, 9, 9, 7, 9, 8, 8, 9, 8, 7, 10, 6, 9, 8, 10, 9, 10, 7, 8, 1, 9, 10, 12, 12, 12, 10, 9, 9, 10, 10, 9, 9, 1, 1, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 2, 3, 3, 3, 3, 7, 4, 4, 4, 3, 3, 6, 7, 3, 4, 1, 2, 2, 2, 6, 1, 2, 2, 2, 2, 2, 12, 5, 3, 8, 9, 13, 4, 4, 13, 9, 9, 11, 7, 3, 12, 9, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 7, 10, 15, 15, 7, 15, 20, 15, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 8, 6, 8, 8, 6, 8, 13, 8, 8, 6, 13, 8, 11, 13, 8, 6, 13, 8, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 9, 9, 9, 10, 14, 14, 11, 13, 13, 9, 9, 9, 9, 9, 9, 2, 6, 9, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 3, 3, 3, 3, 3, 3, 7, 7, 2, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 7, 4, 2, 2, 12, 8, 10, 8, 10, 7, 18, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 2, 2, 3, 3, 3, 5, 5, 3, 8, 8, 6, 8, 6, 6, 4, 6, 7, 7, 7, 10, 11, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 5, 4, 4, 4, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 3, 3, 3, 3, 3, 2, 8, 9, 9, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 9, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 5, 5, 3, 5, 4, 2, 3, 2, 4, 3, 9, 2, 2, 2, 2, 2, 5, 5, 3, 3, 3, 8, 8, 13, 6, 10, 9, 4, 7, 9, 11, 2, 3, 7, 3, 3, 4, 1, 3, 4, 2, 9, 3, 3, 12, 5, 3, 7, 10, 10, 7, 4, 4, 6, 14, 7, 9, 7, 13, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 7, 4, 9, 9, 2, 3, 3, 3, 5, 3, 2, 2, 7, 2, 7, 6, 6, 7, 2, 4, 2, 2, 2, 2, 2, 2, 8, 8, 8, 9, 5, 2, 3, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 4, 2, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 2, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 9, 6, 6, 6, 9, 13, 9, 2, 2, 2, 8, 7, 9, 5, 3, 3, 3, 5, 5, 13, 12, 9, 10, 7, 8, 7, 8, 6, 11, 12, 7, 10, 4, 4, 4, 7, 8, 11, 6, 7, 9, 8, 7, 10, 8, 9, 15, 7, 8, 5, 4, 7, 2, 3, 3, 3, 2, 14, 10, 2, 14, 10, 2, 14, 3, 9, 13, 13, 10, 14, 16, 17, 11, 2, 14, 2, 14, 3, 9, 13, 10, 14, 16, 17, 11, 14, 10, 14, 2, 7, 3, 10, 7, 14, 10, 2, 14, 10, 9, 9, 17, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 12, 9, 4, 10, 10, 11, 8, 8, 8, 7, 9, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 4, 4, 4, 4, 4, 4, 6, 16, 3, 3, 14, 3, 14, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 9, 9, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 14, 2, 14, 9, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 14, 17, 16, 17, 11, 2, 14, 9, 13, 10, 14, 16, 17, 11, 2, 14, 9, 13, 10, 17, 16, 11, 17, 2, 14, 10, 19, 7, 2, 14, 9, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 16, 17, 11, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 3, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 14, 10, 10, 10, 14, 9, 9, 9, 9, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 4, 11, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 17, 16, 17, 11, 2, 9, 10, 10, 7, 17, 3, 3, 12, 12, 16, 15, 15, 12, 14, 14, 14, 20, 20, 13, 12, 12, 12, 12, 12, 12, 20, 25, 14, 14, 12, 12, 10, 10, 10, 10, 14, 9, 9, 9, 25, 4, 9, 17, 10, 7, 14, 16, 21, 13, 13, 14, 20, 14, 13, 17, 24, 9, 12, 13, 25, 13, 21, 20, 17, 9, 9, 9, 9, 9, 9, 12, 17, 4, 4, 9, 9, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 9, 10, 14, 12, 12, 14, 14, 10, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 2, 1, 5, 1, 6, 5, 8, 7, 11, 11, 1, 3, 3, 3, 5, 3, 3, 4, 8, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 4, 4, 4, 4, 4, 4, 4, 4, 10, 2, 2, 6, 7, 6, 2, 3, 2, 3, 6, 2, 7, 6, 10, 7, 4, 9, 12, 6, 14, 4, 12, 7, 2, 2, 1, 2, 7, 6, 4, 4, 4, 6, 8, 8, 7, 2, 2, 13, 2, 2, 2, 2, 6, 2, 8, 12, 2, 7, 7, 6, 8, 10, 12, 2, 2, 2, 3, 3, 13, 2, 2, 3, 3, 6, 7, 6, 4, 5, 6, 3, 3, 3, 3, 4, 16, 8, 5, 4, 3, 3, 3, 5, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 12, 7, 7, 13, 9, 10, 17, 12, 8, 9, 7, 17, 17, 8, 5, 12, 10, 13, 14, 5, 5, 5, 13, 5, 5, 5, 3, 3, 3, 5, 16, 5, 5, 5, 5, 7, 12, 14, 8, 12, 8, 10, 12, 9, 11, 7, 9, 7, 10, 7, 13, 13, 9, 7, 12, 8, 17, 7, 7, 16, 10, 13, 13, 8, 10, 10, 14, 17, 7, 16, 16, 15, 8, 10, 10, 12, 17, 17, 7, 17, 14, 7, 10, 17, 8, 7, 7, 7, 8, 15, 15, 7, 14, 10, 10, 10, 11, 11, 7, 7, 13, 8, 10, 7, 16, 7, 8, 7, 14, 17, 12, 10, 11, 21, 8, 9, 7, 13, 9, 8, 6, 13, 6, 12, 7, 6, 13, 10, 10, 10, 8, 18, 9, 17, 13, 10, 12, 6, 13, 6, 11, 8, 13, 10, 13, 18, 10, 13, 11, 13, 8, 16, 7, 10, 8, 16, 12, 10, 8, 8, 14, 11, 8, 15, 8, 8, 7, 7, 12, 7, 8, 9, 14, 15, 8, 9, 10, 9, 15, 7, 8, 8, 12, 13, 12, 9, 10, 15, 13, 7, 10, 10, 20, 7, 6, 9, 6, 6, 14, 11, 14, 11, 12, 9, 10, 16, 16, 12, 7, 11, 28, 8, 11, 10, 7, 21, 8, 7, 9, 4, 4, 4, 17, 7, 8, 6, 9, 6, 6, 13, 6, 6, 6, 6, 18, 20, 14, 8, 11, 12, 9, 10, 13, 15, 15, 19, 8, 9, 12, 7, 10, 16, 12, 9, 9, 9, 14, 12, 11, 10, 9, 12, 11, 18, 9, 9, 9, 10, 7, 7, 16, 8, 9, 7, 13, 12, 10, 14, 18, 7, 8, 11, 10, 7, 7, 8, 8, 13, 7, 7, 7, 11, 15, 13, 11, 7, 8, 15, 11, 7, 8, 18, 8, 14, 13, 18, 15, 10, 12, 12, 9, 7, 11, 11, 8, 7, 10, 8, 14, 12, 10, 18, 7, 10, 9, 7, 8, 13, 10, 14, 10, 8, 8, 23, 7, 7, 11, 12, 12, 17, 7, 7, 11, 11, 17, 16, 16, 25, 7, 8, 11, 14, 14, 8, 10, 7, 15, 7, 16, 16, 13, 9, 11, 9, 15, 15, 11, 11, 7, 7, 14, 7, 9, 7, 7, 16, 10, 13, 10, 11, 14, 7, 11, 10, 11, 7, 11, 10, 11, 15, 10, 11, 15, 10, 12, 10, 14, 13, 11, 11, 12, 13, 10, 7, 13, 16, 12, 21, 15, 9, 10, 10, 7, 11, 14, 17, 7, 7, 8, 11, 13, 12, 8, 15, 14, 14, 8, 17, 12, 10, 10, 7, 9, 19, 11, 7, 10, 7, 11, 18, 7, 11, 7, 12, 11, 8, 8, 14, 12, 7, 8, 15, 3, 7, 7, 5, 2, 9, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 5, 11, 6, 4, 7, 10, 7, 7, 11, 1, 10, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 5, 6, 3, 3, 5, 2, 2, 5, 3, 4, 13, 11, 3, 3, 6, 3, 5, 14, 2, 2, 3, 8, 2, 2, 12, 5, 18, 5, 3, 3, 3, 3, 16, 5, 5, 5, 10, 7, 13, 12, 13, 9, 12, 14, 19, 9, 9, 21, 9, 9, 10, 6, 9, 6, 15, 10, 6, 12, 8, 6, 10, 15, 4, 4, 6, 6, 9, 9, 12, 16, 14, 23, 7, 7, 7, 14, 9, 7, 7, 11, 14, 10, 7, 10, 10, 10, 12, 6, 11, 10, 13, 11, 15, 11, 7, 12, 10, 3, 7, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 3, 7, 5, 1, 5, 2, 2, 2, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 10, 9, 11, 8, 7, 12, 8, 9, 7, 6, 13, 11, 6, 13, 7, 9, 9, 4, 4, 4, 4, 4, 6, 10, 7, 8, 13, 11, 8, 8, 9, 14, 7, 14, 10, 7, 9, 7, 7, 9, 6, 9, 2, 12, 5, 3, 3, 13, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 1, 7, 6, 4, 12, 3, 3, 3, 3, 3, 8, 7, 3, 3, 3, 3, 3, 3, 4, 4, 11, 15, 14, 2, 8, 3, 5, 5, 8, 10, 8, 6, 4, 7, 17, 7, 4, 5, 2, 6, 3, 5, 4, 2, 2, 12, 5, 5, 3, 15, 13, 8, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 4, 2, 3, 18, 2, 12, 5, 3, 3, 3, 3, 3, 5, 16, 8, 8, 9, 6, 6, 4, 4, 4, 4, 31, 6, 6, 10, 11, 21, 10, 9, 7, 10, 7, 7, 2, 4, 4, 4, 4, 6, 5, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 4, 6, 2, 2, 2, 5, 3, 3, 3, 7, 7, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 8, 2, 3, 3, 3, 3, 3, 5, 9, 11, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 5, 10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 5, 5, 3, 7, 8, 7, 6, 6, 11, 4, 4, 4, 4, 7, 8, 9, 9, 2, 3, 7, 4, 4, 2, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 9, 12, 3, 7, 10, 7, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 6, 6, 8, 6, 7, 4, 4, 4, 4, 4, 4, 6, 7, 5, 5, 20, 19, 8, 10, 9, 7, 10, 6, 8, 11, 6, 6, 6, 6, 13, 12, 8, 6, 7, 14, 11, 9, 2, 5, 3, 6, 2, 3, 2, 2, 2, 2, 2, 2, 2, 5, 4, 3, 7, 6, 4, 7, 4, 3, 6, 4, 7, 2, 2, 7, 7, 7, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 9, 10, 10, 10, 11, 7, 8, 20, 7, 9, 8, 9, 8, 12, 6, 6, 6, 8, 9, 8, 12, 6, 6, 8, 13, 10, 12, 6, 6, 7, 7, 9, 6, 4, 4, 4, 4, 4, 4, 10, 6, 6, 6, 7, 14, 11, 10, 7, 8, 10, 8, 11, 14, 11, 11, 9, 7, 9, 8, 11, 13, 9, 17, 10, 9, 2, 2, 2, 9, 3, 3, 3, 3, 15, 14, 9, 5, 5, 2, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 12, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 8, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 10, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 11, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 6, 6, 6, 7, 4, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 2, 5, 5, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 4, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 11, 10, 10, 7, 7, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 7, 11, 7, 7, 11, 11, 7, 8, 9, 10, 7, 7, 9, 9, 9, 9, 7, 7, 10, 8, 13, 8, 8, 8, 8, 11, 10, 6, 6, 8, 10, 11, 14, 14, 6, 6, 6, 6, 6, 6, 9, 11, 7, 7, 6, 8, 12, 11, 11, 6, 6, 10, 6, 6, 6, 6, 6, 10, 7, 7, 6, 6, 11, 6, 6, 6, 11, 8, 9, 7, 6, 10, 11, 9, 10, 11, 7, 11, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 6, 6, 8, 9, 10, 9, 6, 6, 6, 10, 6, 6, 6, 6, 11, 10, 11, 10, 9, 8, 7, 7, 7, 7, 11, 14, 8, 10, 9, 9, 8, 8, 7, 11, 8, 8, 8, 11, 11, 10, 10, 9, 10, 8, 11, 10, 8, 11, 9, 12, 8, 10, 8, 11, 8, 9, 9, 11, 11, 10, 11, 13, 8, 7, 8, 8, 9, 7, 8, 8, 8, 8, 7, 8, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 8, 7, 7, 8, 8, 4, 8, 7, 7, 7, 9, 7, 8, 9, 8, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 5, 3, 3, 8, 6, 8, 6, 9, 4, 4, 10, 7, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 2, 3, 3, 3, 3, 3, 4, 10, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 6, 2, 2, 9, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 9, 8, 7, 9, 6, 6, 11, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 11, 8, 8, 6, 5, 11, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 3, 5, 7, 2, 3, 3, 3, 3, 3, 8, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 6, 3, 3, 8, 10, 3, 4, 4, 1, 1, 1, 1, 1, 1, 1, 8, 9, 10, 7, 7, 1, 14, 18, 13, 18, 13, 10, 10, 16, 13, 18, 16, 13, 16, 18, 13, 22, 16, 16, 16, 14, 21, 16, 9, 14, 16, 9, 9, 14, 10, 10, 14, 12, 14, 19, 12, 11, 18, 13, 17, 15, 15, 15, 15, 16, 14, 13, 19, 18, 15, 19, 18, 12, 18, 12, 11, 20, 14, 15, 10, 17, 17, 16, 19, 20, 21, 15, 13, 16, 15, 15, 15, 1, 1, 3, 8, 7, 7, 8, 8, 8, 1, 6, 1, 1, 6, 3, 3, 4, 7, 3, 3, 5, 5, 4, 4, 4, 4, 4, 2, 7, 7, 8, 12, 3, 4, 5, 1, 3, 4, 4, 10, 4, 3, 3, 3, 8, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 9, 20, 7, 5, 5, 5, 9, 13, 5, 5, 5, 5, 5, 3, 3, 3, 16, 5, 5, 5, 13, 7, 8, 8, 11, 8, 7, 9, 7, 11, 12, 9, 9, 8, 8, 11, 10, 14, 7, 12, 10, 11, 13, 7, 9, 11, 17, 17, 14, 13, 7, 8, 7, 10, 10, 7, 16, 13, 7, 8, 17, 12, 9, 8, 6, 7, 10, 6, 6, 12, 6, 8, 10, 8, 8, 8, 6, 8, 6, 14, 6, 6, 6, 13, 6, 10, 6, 6, 7, 14, 8, 6, 6, 10, 11, 10, 9, 9, 7, 7, 6, 6, 6, 9, 9, 7, 9, 10, 9, 13, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 8, 6, 8, 9, 10, 9, 7, 10, 10, 8, 7, 8, 7, 10, 12, 9, 8, 15, 8, 7, 8, 8, 7, 7, 15, 13, 7, 10, 9, 14, 18, 16, 7, 24, 7, 8, 10, 11, 16, 8, 14, 7, 9, 9, 9, 13, 19, 14, 15, 14, 11, 7, 13, 9, 10, 7, 13, 9, 10, 11, 12, 8, 9, 2, 3, 5, 8, 7, 4, 4, 15, 10, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 12, 5, 3, 8, 10, 15, 6, 7, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 12, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 13, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 3, 3, 4, 8, 8, 15, 4, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 7, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 7, 3, 7, 5, 14, 4, 4, 7, 10, 4, 1, 3, 3, 6, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 2, 2, 5, 3, 4, 2, 2, 2, 2, 2, 2, 2, 11, 5, 5, 5, 11, 5, 5, 3, 5, 5, 5, 5, 11, 14, 13, 9, 11, 9, 12, 8, 11, 11, 8, 11, 16, 9, 9, 7, 10, 9, 12, 8, 15, 6, 6, 7, 6, 6, 13, 10, 8, 11, 8, 6, 6, 6, 12, 16, 6, 11, 7, 8, 9, 18, 6, 6, 9, 4, 4, 6, 13, 6, 6, 6, 6, 8, 8, 9, 16, 7, 7, 14, 7, 8, 8, 8, 7, 7, 7, 7, 7, 7, 15, 13, 7, 10, 7, 7, 10, 12, 16, 15, 7, 9, 9, 14, 11, 11, 10, 9, 10, 8, 12, 7, 8, 7, 7, 10, 12, 7, 12, 8, 7, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 3, 3, 5, 5, 5, 10, 8, 7, 4, 4, 4, 8, 7, 10, 9, 7, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 7, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 2, 8, 12, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 9, 8, 8, 8, 7, 8, 9, 7, 7, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 10, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 6, 6, 12, 6, 6, 7, 6, 7, 6, 6, 6, 10, 10, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 14, 6, 6, 7, 7, 9, 6, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 9, 12, 7, 7, 7, 8, 7, 10, 12, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 7, 9, 8, 8, 8, 10, 7, 7, 8, 9, 9, 7, 7, 7, 8, 2, 4, 2, 4, 6, 3, 4, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 6, 4, 7, 3, 3, 3, 3, 3, 3, 3, 12, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 5, 3, 4, 7, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 6, 4, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 4, 2, 7, 6, 8, 9, 2, 2, 2, 2, 3, 3, 3, 5, 7, 2, 3, 3, 8, 7, 7, 2, 2, 8, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 7, 7, 6, 10, 6, 9, 7, 11, 4, 6, 8, 8, 7, 8, 4, 2, 5, 5, 5, 5, 3, 3, 3, 11, 8, 9, 6, 6, 8, 7, 4, 4, 7, 6, 8, 7, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 2, 5, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 12, 5, 5, 3, 3, 3, 5, 10, 12, 6, 15, 4, 6, 6, 7, 14, 9, 3, 3, 3, 3, 3, 8, 2, 2, 3, 5, 5, 3, 3, 3, 3, 3, 3, 8, 8, 6, 8, 7, 5, 8, 4, 6, 11, 2, 2, 7, 3, 3, 2, 9, 8, 8, 5, 5, 5, 3, 3, 3, 5, 5, 5, 7, 7, 6, 6, 10, 6, 8, 6, 8, 9, 7, 4, 4, 4, 4, 4, 7, 6, 6, 8, 7, 7, 10, 9, 9, 8, 11, 8, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 7, 6, 2, 5, 5, 6, 7, 6, 4, 8, 9, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 9, 9, 6, 4, 8, 7, 7, 5, 9, 8, 6, 2, 6, 8, 7, 8, 5, 5, 5, 5, 5, 3, 3, 3, 16, 8, 7, 7, 7, 8, 7, 7, 7, 7, 9, 6, 9, 6, 10, 7, 7, 7, 6, 10, 8, 9, 11, 11, 8, 4, 4, 10, 8, 8, 6, 9, 6, 11, 8, 8, 8, 15, 7, 8, 9, 5, 3, 3, 3, 3, 3, 5, 2, 2, 3, 8, 9, 10, 3, 2, 2, 2, 2, 2, 2, 3, 6, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 11, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 12, 7, 4, 12, 4, 6, 5, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 11, 10, 6, 4, 6, 10, 8, 3, 3, 3, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 12, 5, 5, 11, 10, 7, 9, 3, 8, 7, 3, 15, 13, 11, 4, 4, 2, 2, 2, 19, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 5, 22, 18, 6, 14, 17, 4, 4, 19, 16, 18, 2, 3, 3, 7, 2, 3, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 3, 3, 3, 5, 7, 14, 7, 7, 12, 9, 13, 6, 11, 6, 10, 9, 7, 7, 8, 12, 12, 8, 8, 8, 10, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 10, 7, 8, 11, 8, 12, 9, 4, 14, 7, 7, 9, 13, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 1, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 3, 3, 5, 3, 3, 3, 3, 3, 7, 7, 6, 6, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 9, 9, 10, 9, 11, 10, 9, 9, 14, 7, 8, 3, 10, 7, 7, 3, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 11, 6, 7, 4, 6, 2, 2, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 6, 4, 4, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2]);
const edgeChild = /*#__PURE__*/ new Uint16Array([0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 8, 9, 1, 0, 0, 0, 0, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 1, 1, 1, 1, 18, 1, 1, 1, 1, 1, 1, 8, 1, 8, 1, 8, 14, 1, 1, 1, 1, 8, 1, 8, 1, 1, 1, 1, 1, 15, 24, 1, 1, 1, 1, 1, 1, 21, 1, 1, 1, 1, 22, 8, 1, 1, 1, 1, 1, 1, 1, 1, 23, 1, 1, 1, 17, 19, 1, 1, 16, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 25, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 20, 1, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1, 27, 28, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 8, 8, 8, 8, 1, 36, 0, 0, 0, 1, 1, 1, 1, 39, 38, 1, 1, 1, 1, 1, 37, 1, 1, 1, 1, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 43, 44, 0, 0, 0, 0, 8, 1, 1, 1, 8, 1, 1, 1, 47, 49, 49, 49, 47, 49, 47, 47, 48, 49, 47, 49, 47, 47, 47, 47, 47, 47, 49, 47, 47, 48, 47, 47, 47, 47, 49, 50, 50, 48, 49, 47, 47, 47, 47, 47, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 53, 55, 53, 53, 53, 55, 53, 54, 53, 56, 53, 54, 54, 53, 53, 53, 54, 56, 54, 56, 53, 54, 54, 8, 58, 58, 57, 59, 54, 56, 53, 53, 51, 52, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 63, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 70, 71, 8, 1, 1, 69, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 80, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 8, 1, 1, 1, 1, 96, 1, 98, 1, 1, 1, 1, 1, 1, 1, 1, 101, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 104, 104, 1, 1, 8, 1, 107, 1, 1, 1, 1, 1, 1, 1, 105, 1, 106, 1, 108, 1, 1, 1, 1, 1, 109, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 117, 118, 1, 1, 1, 1, 1, 1, 120, 120, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 133, 130, 132, 127, 1, 131, 1, 1, 121, 1, 1, 1, 1, 124, 1, 134, 1, 1, 1, 1, 1, 1, 126, 1, 115, 116, 1, 8, 135, 113, 119, 1, 1, 8, 1, 1, 1, 114, 122, 1, 8, 8, 8, 125, 123, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 8, 8, 1, 1, 1, 1, 1, 8, 141, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 143, 1, 1, 1, 1, 1, 1, 1, 1, 144, 145, 8, 8, 142, 140, 49, 49, 147, 53, 53, 146, 149, 148, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 152, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 1, 0, 151, 139, 1, 0, 1, 1, 8, 8, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 155, 154, 23, 1, 1, 8, 8, 1, 23, 8, 8, 1, 1, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 160, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1, 1, 143, 1, 1, 159, 1, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 164, 1, 1, 1, 1, 1, 141, 1, 1, 1, 1, 1, 1, 1, 1, 141, 1, 1, 164, 1, 1, 164, 1, 1, 1, 1, 1, 1, 1, 170, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 143, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 176, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1, 179, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 164, 1, 1, 1, 1, 174, 166, 166, 8, 1, 8, 178, 1, 1, 1, 1, 1, 167, 167, 167, 161, 1, 1, 1, 165, 167, 171, 177, 1, 1, 1, 1, 165, 165, 1, 1, 163, 161, 174, 165, 169, 182, 173, 182, 1, 1, 180, 1, 173, 162, 165, 1, 1, 1, 1, 165, 1, 168, 1, 1, 1, 8, 1, 183, 1, 172, 1, 1, 1, 172, 171, 175, 181, 163, 174, 1, 1, 1, 1, 1, 1, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 186, 185, 185, 186, 185, 185, 185, 185, 187, 187, 185, 185, 186, 185, 186, 185, 185, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 189, 8, 1, 1, 8, 1, 8, 8, 8, 8, 1, 8, 8, 8, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 203, 1, 205, 206, 204, 203, 203, 1, 1, 209, 1, 210, 208, 1, 8, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 221, 203, 203, 203, 203, 221, 1, 1, 1, 1, 224, 225, 223, 1, 1, 1, 1, 1, 1, 227, 227, 1, 1, 1, 227, 227, 229, 230, 228, 1, 232, 1, 1, 1, 1, 8, 238, 239, 240, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 207, 211, 1, 1, 1, 1, 158, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 235, 1, 1, 1, 9, 1, 1, 1, 1, 246, 1, 1, 243, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 194, 218, 1, 1, 1, 214, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 201, 1, 1, 1, 1, 1, 1, 1, 219, 1, 1, 1, 1, 234, 1, 1, 1, 1, 184, 1, 222, 1, 217, 1, 1, 1, 220, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 199, 1, 8, 1, 1, 1, 8, 1, 1, 1, 1, 202, 1, 1, 1, 216, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 248, 1, 1, 1, 1, 1, 192, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 233, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 191, 193, 1, 1, 1, 196, 8, 1, 1, 1, 1, 1, 1, 1, 237, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 195, 1, 1, 1, 1, 1, 1, 1, 242, 1, 1, 1, 200, 1, 1, 1, 215, 1, 193, 1, 231, 212, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 219, 1, 1, 1, 1, 198, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 188, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 213, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 244, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 245, 1, 1, 193, 1, 1, 1, 1, 197, 1, 1, 1, 213, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 236, 1, 1, 1, 190, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 226, 1, 1, 1, 8, 8, 1, 1, 1, 1, 1, 1, 1, 247, 1, 1, 241, 1, 1, 8, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 258, 0, 0, 0, 0, 0, 259, 0, 0, 0, 0, 0, 0, 1, 8, 1, 1, 1, 263, 1, 1, 1, 0, 264, 261, 262, 1, 1, 1, 1, 1, 1, 269, 1, 271, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 267, 1, 1, 1, 1, 1, 273, 1, 1, 8, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 272, 1, 1, 1, 8, 1, 1, 1, 1, 268, 1, 1, 1, 266, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 270, 1, 1, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1, 8, 1, 1, 1, 1, 8, 1, 1, 279, 1, 1, 14, 1, 1, 1, 8, 8, 276, 277, 1, 1, 1, 1, 278, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 281, 1, 1, 8, 17, 1, 1, 1, 1, 1, 1, 282, 1, 1, 1, 280, 8, 8, 1, 1, 1, 1, 1, 1, 1, 282, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 291, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 295, 295, 1, 0, 0, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 185, 1, 300, 301, 1, 8, 1, 1, 1, 1, 8, 303, 1, 1, 302, 1, 1, 305, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 310, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 8, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 8, 0, 322, 0, 0, 323, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 339, 1, 1, 1, 1, 1, 1, 0, 0, 63, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 347, 0, 0, 0, 0, 0, 0, 0, 0, 0, 349, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 365, 365, 366, 365, 0, 1, 213, 1, 1, 14, 361, 1, 359, 0, 0, 0, 0, 0, 0, 0, 362, 1, 1, 367, 1, 1, 243, 1, 1, 1, 1, 360, 1, 1, 357, 1, 363, 1, 355, 1, 364, 1, 356, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 8, 358, 358, 1, 1, 1, 9, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 354, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 370, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 305, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 410, 410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 378, 389, 1, 1, 377, 412, 1, 383, 1, 1, 375, 407, 1, 1, 393, 374, 379, 1, 1, 1, 386, 417, 395, 1, 1, 1, 1, 1, 1, 396, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 405, 409, 0, 0, 86, 1, 1, 0, 403, 380, 416, 381, 384, 391, 1, 406, 0, 1, 0, 86, 400, 398, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 419, 1, 1, 390, 1, 86, 1, 0, 1, 1, 1, 422, 1, 0, 0, 86, 397, 0, 1, 376, 1, 1, 1, 0, 1, 1, 399, 1, 0, 1, 1, 1, 0, 1, 424, 387, 1, 1, 0, 1, 0, 0, 415, 0, 1, 1, 1, 86, 408, 1, 1, 404, 401, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 382, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 414, 0, 86, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 418, 1, 1, 1, 0, 0, 421, 0, 0, 0, 1, 394, 1, 0, 86, 420, 1, 0, 0, 0, 0, 423, 1, 1, 0, 0, 1, 0, 1, 0, 392, 0, 388, 0, 1, 1, 1, 0, 1, 1, 0, 411, 385, 413, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 432, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 8, 1, 1, 1, 8, 440, 440, 1, 1, 1, 8, 8, 1, 440, 1, 1, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 452, 1, 1, 0, 1, 1, 1, 1, 243, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 470, 470, 1, 1, 0, 0, 355, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 483, 1, 482, 1, 1, 1, 1, 1, 1, 1, 1, 1, 487, 1, 8, 8, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 495, 1, 1, 1, 497, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 494, 1, 489, 1, 1, 1, 1, 476, 1, 1, 1, 1, 1, 1, 1, 1, 490, 8, 1, 1, 1, 1, 496, 1, 1, 1, 491, 485, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 355, 1, 473, 1, 1, 8, 493, 1, 1, 355, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 478, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 496, 1, 1, 1, 1, 355, 1, 492, 1, 1, 1, 486, 480, 1, 1, 1, 1, 1, 481, 1, 498, 484, 1, 1, 1, 1, 1, 479, 1, 1, 1, 1, 1, 1, 1, 1, 1, 474, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 488, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 477, 1, 1, 1, 1, 1, 475, 1, 258, 499, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 505, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 8, 1, 71, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 509, 0, 509, 509, 509, 509, 509, 509, 509, 0, 509, 509, 509, 509, 509, 1, 509, 509, 509, 0, 509, 509, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 0, 0, 521, 516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 519, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 531, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 237, 237, 1, 535, 1, 1, 1, 534, 1, 1, 1, 1, 1, 530, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 532, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 536, 1, 1, 533, 1, 1, 1, 1, 1, 1, 1, 1, 410, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 537, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 548, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 8, 1, 551, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 556, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 63, 1, 1, 8, 8, 8, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 571, 1, 1, 1, 1, 1, 1, 1, 572, 1, 1, 1, 1, 1, 1, 1, 570, 1, 1, 1, 8, 1, 1, 574, 277, 1, 1, 1, 8, 8, 1, 1, 8, 1, 8, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 578, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 584, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 139, 1, 1, 8, 589, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 114, 1, 1, 1, 8, 1, 1, 1, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 594, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 151, 1, 1, 1, 266, 1, 1, 8, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 619, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 258, 1, 366, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 624, 1, 1, 1, 1, 0, 626, 0, 86, 0, 625, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 8, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 633, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 628, 628, 0, 632, 630, 628, 628, 628, 628, 628, 634, 628, 628, 638, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 635, 632, 628, 628, 632, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 630, 628, 628, 628, 628, 628, 636, 628, 628, 628, 628, 628, 628, 0, 0, 0, 1, 637, 1, 1, 1, 631, 1, 1, 1, 1, 1, 629, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8, 642, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 8, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8, 1, 1, 8, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103, 68, 319, 345, 451, 580, 0, 4, 72, 274, 293, 321, 346, 372, 426, 453, 0, 542, 564, 581, 644, 11, 0, 64, 95, 437, 449, 469, 622, 0, 540, 563, 577, 659, 0, 34, 6, 0, 504, 543, 649, 607, 74, 0, 7, 324, 294, 427, 506, 456, 583, 86, 645, 0, 623, 348, 458, 508, 11, 112, 327, 549, 6, 34, 0, 350, 86, 429, 86, 526, 12, 6, 138, 287, 313, 0, 660, 553, 0, 610, 0, 67, 6, 6, 290, 102, 2, 472, 438, 450, 643, 0, 6, 0, 6, 325, 110, 6, 608, 544, 585, 0, 507, 428, 311, 326, 10, 75, 111, 646, 588, 430, 351, 338, 459, 153, 78, 329, 592, 554, 648, 611, 373, 368, 522, 6, 79, 156, 13, 314, 288, 567, 593, 612, 559, 597, 617, 658, 40, 6, 299, 333, 371, 343, 256, 34, 573, 600, 256, 45, 254, 304, 334, 344, 446, 463, 524, 312, 0, 77, 609, 0, 443, 457, 337, 86, 286, 86, 0, 627, 591, 547, 331, 461, 86, 431, 425, 0, 0, 0, 11, 602, 618, 255, 0, 464, 447, 576, 561, 620, 662, 92, 256, 46, 335, 435, 465, 616, 0, 555, 332, 315, 86, 253, 87, 31, 428, 34, 6, 433, 369, 342, 651, 639, 569, 596, 558, 0, 297, 88, 34, 445, 462, 0, 34, 466, 0, 257, 640, 562, 11, 448, 467, 256, 287, 93, 260, 641, 621, 604, 525, 468, 436, 289, 265, 94, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 667, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 454, 0, 0, 0, 0, 0, 0, 0, 0, 89, 0, 136, 0, 0, 550, 595, 0, 0, 0, 0, 0, 0, 0, 30, 0, 598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 454, 0, 0, 0, 0, 546, 0, 296, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 285, 0, 0, 0, 0, 0, 0, 0, 664, 0, 0, 0, 0, 0, 663, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 434, 0, 0, 0, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 538, 0, 0, 0, 0, 0, 0, 444, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 308, 320, 0, 0, 0, 0, 0, 575, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 557, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0, 0, 0, 353, 0, 0, 0, 0, 81, 0, 292, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 615, 0, 0, 0, 0, 647, 566, 0, 0, 0, 0, 283, 0, 0, 0, 0, 0, 0, 502, 0, 0, 523, 0, 0, 0, 0, 0, 65, 0, 0, 0, 306, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 285, 0, 0, 0, 0, 0, 318, 657, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 666, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 317, 0, 0, 0, 0, 0, 0, 614, 0, 0, 0, 0, 0, 0, 568, 0, 0, 0, 0, 0, 0, 0, 0, 0, 613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 251, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 545, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 529, 0, 528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 582, 0, 0, 0, 0, 0, 0, 0, 0, 336, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 275, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 653, 0, 0, 599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 284, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 565, 0, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 541, 0, 661, 0, 0, 471, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 442, 0, 0, 0, 590, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 33, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 330, 0, 0, 0, 252, 0, 0, 0, 0, 0, 0, 605, 0, 0, 0, 0, 137, 0, 0, 0, 0, 0, 606, 0, 0, 0, 0, 0, 0, 0, 454, 460, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 439, 0, 352, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 309, 0, 0, 340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 579, 0, 0, 0, 455, 0, 0, 441, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 586, 0, 0, 97, 0, 587, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 552, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 654, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 665, 0, 0, 0, 0, 0, 603, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 652, 0, 0, 250, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670, 670, 670, 670, 670, 670, 670, 669, 671]);
const labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobj*appsofforgcomnetuwukiloappsairoappdevsframerorgmilcomnetedugovcoradio2naorgcomnetcommuneedogpbcoitgvorgedugovspreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakefastedgemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeblacktopsclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawnpvfloccsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogooruskzorgcomnetinteduxyzaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowayjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejotehostravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrsites*sharedframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3s3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesstagingjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesonhomemadeis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdataaspirethemeslikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizergcorecdndyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycameraprairielearn-user-contentfrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacshipstaticownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapiwordsmithmcpcontentfastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpuncldabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmailerpagemo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserversubscribepagewebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaefjusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovipdiskmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachafaablekeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnseero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfaniptimemywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedugintapleskaemhlxmyboxrockyprvcydeuxfleurssolidresvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicblacktopsorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinfoprodrechtngrokmedaaaacacpaenglawjurbarenterbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govgreybullcaffeinefigmacanvaceerosoltstscwputernippybarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtklivfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopno-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-byservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
const rulesRoot = 668;
const exceptionsRoot = 672;

// NOTE: kept (intentionally) near-identical to packages/tldts-icann/src/suffix-trie.ts.
// They are separate copies rather than a shared helper because the lookup is
// only fast when the typed arrays are module-scope monomorphic globals —
// closing over them (a shared factory) measured ~20% slower. The ICANN build
// also specializes (constant mask, no isIcann/isPrivate). Keep the two in sync.
// `charCodeAt.call(hostname, i)`, not `hostname.charCodeAt(i)`: see
// `is-valid.ts` in tldts-core.
// eslint-disable-next-line @typescript-eslint/unbound-method
const charCodeAt = String.prototype.charCodeAt;
// `edgeOffset` (where each label starts in `labelText`), `edgeHash` (djb2 of
// each label) and `wildcardEdge` (each node's '*' edge, or -1) are derived once
// at load instead of being shipped: the bundle then carries only the
// compressible `labelText` + structure, while the lookup binary-searches
// integer hashes. The cost is a single ~1ms pass at first import — cheaper than
// the object trie it replaces. Kept at module scope (not captured in a closure)
// so V8 treats the typed arrays as fast monomorphic globals.
const numberOfNodes = nodeFlags.length;
const numberOfEdges = edgeLength.length;
const edgeOffset = new Uint32Array(numberOfEdges);
const edgeHash = new Uint32Array(numberOfEdges);
const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
        edgeOffset[edge] = offset;
        const end = offset + edgeLength[edge];
        let hash = 5381;
        for (let i = end - 1; i >= offset; i -= 1) {
            hash = (hash * 33) ^ labelText.charCodeAt(i);
        }
        edgeHash[edge] = hash >>> 0;
        if (edgeLength[edge] === 1 &&
            labelText.charCodeAt(offset) === 42 /* '*' */) {
            wildcardEdge[node] = edge;
        }
        offset = end;
    }
}
// Result of the last `walk`, kept in module scope to avoid allocating a match
// object. Safe because lookups are synchronous and read right after `walk`.
let matchNode = -1;
let matchStart = 0;
let matchEnd = 0;
/**
 * True if edge `edge`'s label equals `hostname[start, start + length)`.
 */
function labelEquals(edge, hostname, start, length) {
    if (edgeLength[edge] !== length) {
        return false;
    }
    const offset = edgeOffset[edge];
    for (let i = 0; i < length; i += 1) {
        if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
            return false;
        }
    }
    return true;
}
/**
 * Find the child edge of `node` whose label is `hostname[start, start + length)`.
 * Edges are sorted by hash, so binary-search the hash then verify the label
 * (scanning the rare run of equal hashes). Returns the edge index or -1.
 */
function findEdge(node, hash, hostname, start, length) {
    let lo = edgeStart[node];
    let hi = edgeStart[node + 1];
    while (lo < hi) {
        const mid = (lo + hi) >>> 1;
        const value = edgeHash[mid];
        if (value < hash) {
            lo = mid + 1;
        }
        else if (value > hash) {
            hi = mid;
        }
        else {
            for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            return -1;
        }
    }
    return -1;
}
/**
 * Walk `hostname`'s labels right-to-left from `root`, recording the deepest
 * node whose flag passes `allowedMask` (with the label boundaries of that match
 * in `matchStart`/`matchEnd`). Returns whether any match was found.
 * An empty label (leading dot or `..`) never matches a `*` edge.
 */
function walk(hostname, root, allowedMask) {
    let node = root;
    let end = hostname.length;
    let hash = 5381;
    matchNode = -1;
    for (let i = hostname.length - 1; i >= 0; i -= 1) {
        const code = charCodeAt.call(hostname, i);
        if (code === 46 /* '.' */) {
            const start = i + 1;
            let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
            if (edge === -1 && end !== start) {
                edge = wildcardEdge[node];
            }
            if (edge === -1) {
                return matchNode !== -1;
            }
            node = edgeChild[edge];
            if ((nodeFlags[node] & allowedMask) !== 0) {
                matchNode = node;
                matchStart = start;
                matchEnd = end;
            }
            end = i;
            hash = 5381;
        }
        else {
            hash = (hash * 33) ^ code;
        }
    }
    // Left-most label: hostname[0, end). Same find/descend/record as the loop —
    // duplicated rather than folded into the loop (via `i >= -1`) because that
    // extra per-character branch measured slightly slower on the hot path.
    let edge = findEdge(node, hash >>> 0, hostname, 0, end);
    if (edge === -1 && end !== 0) {
        edge = wildcardEdge[node];
    }
    if (edge !== -1) {
        node = edgeChild[edge];
        if ((nodeFlags[node] & allowedMask) !== 0) {
            matchNode = node;
            matchStart = 0;
            matchEnd = end;
        }
    }
    return matchNode !== -1;
}
/**
 * Check if `hostname` has a valid public suffix in the trie.
 */
function suffixLookup(hostname, options, out) {
    if (fastPathLookup(hostname, options, out)) {
        return false;
    }
    const allowedMask = (options.allowPrivateDomains ? 2 /* RULE_TYPE.PRIVATE */ : 0) |
        (options.allowIcannDomains ? 1 /* RULE_TYPE.ICANN */ : 0);
    // Exceptions have priority and strip their own left-most label (e.g. the
    // rule '!www.ck' makes the suffix of 'www.ck' be 'ck').
    if (walk(hostname, exceptionsRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchEnd + 1);
        return true;
    }
    if (walk(hostname, rulesRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchStart);
        return false;
    }
    // No match: the prevailing '*' rule makes the right-most label the suffix.
    out.isIcann = false;
    out.isPrivate = false;
    const lastDot = hostname.lastIndexOf('.');
    out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
    return false;
}

// For all methods but 'parse', it does not make sense to allocate an object
// every single time to only return the value of a specific attribute. To avoid
// this un-necessary allocation, we use a global object which is re-used.
const RESULT = getEmptyResult();
function parse(url, options) {
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, getEmptyResult());
}
function getHostname(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 0 /* FLAG.HOSTNAME */, suffixLookup, options, RESULT).hostname;
}
function getPublicSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 2 /* FLAG.PUBLIC_SUFFIX */, suffixLookup, options, RESULT)
        .publicSuffix;
}
function getDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT).domain;
}
function getFullDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    const result = parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT);
    // The hostname *is* the full domain (subdomain + domain) whenever a
    // registrable domain exists; gate on `domain` so non-registrable inputs
    // (IPs, suffix-less or invalid hostnames) return `null` like `getDomain`.
    return result.domain === null ? null : result.hostname;
}
function getSubdomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 4 /* FLAG.SUB_DOMAIN */, suffixLookup, options, RESULT)
        .subdomain;
}
function getDomainWithoutSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, RESULT)
        .domainWithoutSuffix;
}

__webpack_unused_export__ = getDomain;
__webpack_unused_export__ = getDomainWithoutSuffix;
__webpack_unused_export__ = getFullDomain;
__webpack_unused_export__ = getHostname;
__webpack_unused_export__ = getPublicSuffix;
__webpack_unused_export__ = getSubdomain;
exports.qg = parse;
//# sourceMappingURL=index.js.map


/***/ }),

/***/ 75571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ crawler_user_agents)
});

;// CONCATENATED MODULE: ./node_modules/crawler-user-agents/crawler-user-agents.json
const crawler_user_agents_namespaceObject = /*#__PURE__*/JSON.parse('[{"pattern":"Googlebot\\\\/","url":"http://www.google.com/bot.html","instances":["Googlebot/2.1 (+http://www.google.com/bot.html)","Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko) Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/27.0.1453 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.96 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Safari/537.36"],"description":"Google\'s main web crawling bot for search indexing","tags":["search-engine"]},{"pattern":"Googlebot-Mobile","instances":["DoCoMo/2.0 N905i(c100;TB;W24H16) (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko) Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; U; CPU iPhone OS 4_1 like Mac OS X; en-us) AppleWebKit/532.9 (KHTML, like Gecko) Version/4.0.5 Mobile/8B117 Safari/6531.22.7 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","Nokia6820/2.0 (4.83) Profile/MIDP-1.0 Configuration/CLDC-1.0 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","SAMSUNG-SGH-E250/1.0 Profile/MIDP-2.0 Configuration/CLDC-1.1 UP.Browser/6.2.3.3.c.1.101 (GUI) MMP/2.0 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)"],"description":"Google\'s legacy mobile crawler for Google Search indexing","tags":["search-engine"]},{"pattern":"Googlebot-Image","instances":["Googlebot-Image/1.0"],"description":"Google\'s image-specific web crawling bot for image search indexing","tags":["search-engine"]},{"pattern":"Googlebot-News","instances":["Googlebot-News"],"description":"Google\'s news-specific web crawling bot for Google News indexing","tags":["search-engine"]},{"pattern":"Googlebot-Video","instances":["Googlebot-Video/1.0"],"description":"Google\'s video crawler for video-related Google Search features","tags":["search-engine"]},{"pattern":"AdsBot-Google([^-]|$)","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["AdsBot-Google (+http://www.google.com/adsbot.html)"],"description":"Google\'s Ads bot for checking web page ad quality","tags":["advertising"]},{"pattern":"AdsBot-Google-Mobile","addition_date":"2017/08/21","url":"https://support.google.com/adwords/answer/2404197","instances":["AdsBot-Google-Mobile-Apps","Mozilla/5.0 (Linux; Android 5.0; SM-G920A) AppleWebKit (KHTML, like Gecko) Chrome Mobile Safari (compatible; AdsBot-Google-Mobile; +http://www.google.com/mobile/adsbot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 9_1 like Mac OS X) AppleWebKit/601.1.46 (KHTML, like Gecko) Version/9.0 Mobile/13B143 Safari/601.1 (compatible; AdsBot-Google-Mobile; +http://www.google.com/mobile/adsbot.html)"],"description":"Google\'s mobile Ads bot for crawling mobile pages to serve targeted ads","tags":["advertising"]},{"pattern":"Feedfetcher-Google","addition_date":"2018/06/27","url":"https://support.google.com/webmasters/answer/178852","instances":["Feedfetcher-Google; (+http://www.google.com/feedfetcher.html; 1 subscribers; feed-id=728742641706423)"],"description":"Google\'s feed fetcher bot for fetching RSS and Atom feeds for Google services","tags":["feed-reader"]},{"pattern":"Mediapartners-Google","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["Mediapartners-Google","Mozilla/5.0 (compatible; MSIE or Firefox mutant; not on Windows server;) Daumoa/4.0 (Following Mediapartners-Google)","Mozilla/5.0 (iPhone; U; CPU iPhone OS 10_0 like Mac OS X; en-us) AppleWebKit/602.1.38 (KHTML, like Gecko) Version/10.0 Mobile/14A5297c Safari/602.1 (compatible; Mediapartners-Google/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; U; CPU iPhone OS 4_1 like Mac OS X; en-us) AppleWebKit/532.9 (KHTML, like Gecko) Version/4.0.5 Mobile/8B117 Safari/6531.22.7 (compatible; Mediapartners-Google/2.1; +http://www.google.com/bot.html)"],"description":"Google\'s Mediapartners bot for AdSense and AdMob crawling","tags":["advertising"]},{"pattern":"Mediapartners \\\\(Googlebot\\\\)","addition_date":"2017/08/08","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":[],"description":"Google\'s Mediapartners bot variant for AdSense and AdMob crawling","tags":["advertising"]},{"pattern":"APIs-Google","addition_date":"2017/08/08","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["APIs-Google (+https://developers.google.com/webmasters/APIs-Google.html)"],"description":"Google\'s APIs bot for crawling API documentation and services","tags":["search-engine"]},{"pattern":"Google-InspectionTool","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/W.X.Y.Z Mobile Safari/537.36 (compatible; Google-InspectionTool/1.0)","Mozilla/5.0 (compatible; Google-InspectionTool/1.0)"],"description":"Google\'s inspection tool bot for testing and debugging search indexing","tags":["search-engine"]},{"pattern":"Storebot-Google","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (X11; Linux x86_64; Storebot-Google/1.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.88 Safari/537.36","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012; Storebot-Google/1.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/81.0.4044.138 Mobile Safari/537.36"],"description":"Google\'s Storebot for crawling product and e-commerce pages","tags":["search-engine"]},{"pattern":"GoogleOther","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["GoogleOther"],"description":"Google\'s other bots and services for various Google search features","tags":["search-engine"]},{"pattern":"bingbot","url":"http://www.bing.com/bingbot.htm","instances":["Mozilla/5.0 (Windows Phone 8.1; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 530) like Gecko (compatible; adidxbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; adidxbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; adidxbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; bingbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm","Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) SitemapProbe","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; adidxbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; adidxbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; bingbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (seoanalyzer; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Safari/537.36","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/103.0.5060.134 Safari/537.36"],"description":"Microsoft\'s web crawling bot for Bing search indexing","tags":["search-engine"]},{"pattern":"Slurp","url":"http://help.yahoo.com/help/us/ysearch/slurp","instances":["Mozilla/5.0 (compatible; Yahoo! Slurp/3.0; http://help.yahoo.com/help/us/ysearch/slurp)","Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)","Mozilla/5.0 (compatible; Yahoo! Slurp China; http://misc.yahoo.com.cn/help.html)"],"description":"Yahoo\'s web crawling bot for Yahoo search indexing","tags":["search-engine"]},{"pattern":"[wW]get","instances":["WGETbot/1.0 (+http://wget.alanreed.org)","Wget/1.14 (linux-gnu)","Wget/1.20.3 (linux-gnu)"],"description":"GNU Wget command-line tool for downloading web content","tags":["http-library"]},{"pattern":"LinkedInBot","instances":["LinkedInBot/1.0 (compatible; Mozilla/5.0; Jakarta Commons-HttpClient/3.1 +http://www.linkedin.com)","LinkedInBot/1.0 (compatible; Mozilla/5.0; Jakarta Commons-HttpClient/4.3 +http://www.linkedin.com)","LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)"],"description":"LinkedIn\'s bot for crawling professional content and profiles","tags":["social-preview"]},{"pattern":"Python-urllib","instances":["Python-urllib/1.17","Python-urllib/2.5","Python-urllib/2.6","Python-urllib/2.7","Python-urllib/3.1","Python-urllib/3.2","Python-urllib/3.3","Python-urllib/3.4","Python-urllib/3.5","Python-urllib/3.6","Python-urllib/3.7"],"description":"Python\'s built-in URL library for HTTP requests","tags":["http-library"]},{"pattern":"python-requests","addition_date":"2018/05/27","instances":["python-requests/2.9.2","python-requests/2.11.1","python-requests/2.18.4","python-requests/2.19.1","python-requests/2.20.0","python-requests/2.21.0","python-requests/2.22.0"],"description":"Popular Python HTTP library for making web requests","tags":["http-library"]},{"pattern":"aiohttp","addition_date":"2019/12/23","instances":["Python/3.9 aiohttp/3.7.3","Python/3.8 aiohttp/3.7.2","Python/3.7 aiohttp/3.6.2a2"],"url":"https://docs.aiohttp.org/en/stable/","description":"Asynchronous HTTP client library for Python","tags":["http-library"]},{"pattern":"httpx","addition_date":"2019/12/23","instances":["python-httpx/0.16.1","python-httpx/0.13.0.dev1"],"url":"https://www.python-httpx.org","description":"Modern Python HTTP client with async support","tags":["http-library"]},{"pattern":"libwww-perl","instances":["2Bone_LinkChecker/1.0 libwww-perl/6.03","2Bone_LinkChkr/1.0 libwww-perl/6.03","amibot - http://www.amidalla.de - tech@amidalla.com libwww-perl/5.831"],"description":"Perl library for making HTTP requests and web crawling","tags":["http-library"]},{"pattern":"httpunit","instances":["httpunit/1.x"],"description":"Java library for automated web application testing","tags":["http-library"]},{"pattern":"Nutch","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/605.1.16 (KHTML, like Gecko; compatible; Friendly_Crawler/2.0) Chrome/120.0.6099.217 Safari/605.1.15/Nutch-1.20-SNAPSHOT","NutchCVS/0.7.1 (Nutch; http://lucene.apache.org/nutch/bot.html; nutch-agent@lucene.apache.org)","istellabot-nutch/Nutch-1.10"],"description":"Apache Nutch open-source web crawler framework","tags":["search-engine"]},{"pattern":"Go-http-client","addition_date":"2016/03/26","url":"https://golang.org/pkg/net/http/","instances":["Go-http-client/1.1","Go-http-client/2.0"],"description":"Go programming language HTTP client library","tags":["http-library"]},{"pattern":"phpcrawl","addition_date":"2012/09/17","url":"http://phpcrawl.cuab.de/","instances":["phpcrawl"],"description":"PHP web crawler library for scraping websites","tags":["http-library"]},{"pattern":"msnbot","url":"http://search.msn.com/msnbot.htm","instances":["adidxbot/1.1 (+http://search.msn.com/msnbot.htm)","adidxbot/2.0 (+http://search.msn.com/msnbot.htm)","librabot/1.0 (+http://search.msn.com/msnbot.htm)","librabot/2.0 (+http://search.msn.com/msnbot.htm)","msnbot-NewsBlogs/2.0b (+http://search.msn.com/msnbot.htm)","msnbot-UDiscovery/2.0b (+http://search.msn.com/msnbot.htm)","msnbot-media/1.0 (+http://search.msn.com/msnbot.htm)","msnbot-media/1.1 (+http://search.msn.com/msnbot.htm)","msnbot-media/2.0b (+http://search.msn.com/msnbot.htm)","msnbot/1.0 (+http://search.msn.com/msnbot.htm)","msnbot/1.1 (+http://search.msn.com/msnbot.htm)","msnbot/2.0b (+http://search.msn.com/msnbot.htm)","msnbot/2.0b (+http://search.msn.com/msnbot.htm).","msnbot/2.0b (+http://search.msn.com/msnbot.htm)._"],"description":"Microsoft\'s search engine bot for web indexing","tags":["search-engine"]},{"pattern":"jyxobot","instances":[],"description":"Jyxo search engine bot for web crawling","tags":["search-engine"]},{"pattern":"FAST-WebCrawler","instances":["FAST-WebCrawler/3.6/FirstPage (atw-crawler at fast dot no;http://fast.no/support/crawler.asp)","FAST-WebCrawler/3.7 (atw-crawler at fast dot no; http://fast.no/support/crawler.asp)","FAST-WebCrawler/3.7/FirstPage (atw-crawler at fast dot no;http://fast.no/support/crawler.asp)","FAST-WebCrawler/3.8"],"description":"FAST search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"FAST Enterprise Crawler","instances":["FAST Enterprise Crawler 6 / Scirus scirus-crawler@fast.no; http://www.scirus.com/srsapp/contactus/","FAST Enterprise Crawler 6 used by Schibsted (webcrawl@schibstedsok.no)"],"description":"FAST enterprise-grade web crawler for search","tags":["search-engine"]},{"pattern":"BIGLOTRON","instances":["BIGLOTRON (Beta 2;GNU/Linux)"],"description":"Biglotron search engine web crawler bot","tags":["search-engine"]},{"pattern":"Teoma","instances":["Mozilla/2.0 (compatible; Ask Jeeves/Teoma; +http://sp.ask.com/docs/about/tech_crawling.html)","Mozilla/2.0 (compatible; Ask Jeeves/Teoma; +http://about.ask.com/en/docs/about/webmasters.shtml)"],"url":"http://about.ask.com/en/docs/about/webmasters.shtml","description":"Ask Jeeves Teoma search engine web crawler","tags":["search-engine"]},{"pattern":"convera","instances":["ConveraCrawler/0.9e (+http://ews.converasearch.com/crawl.htm)"],"url":"http://ews.converasearch.com/crawl.htm","description":"Convera search engine web crawler bot","tags":["search-engine"]},{"pattern":"^Seekbot","instances":["Seekbot/1.0 (http://www.seekbot.net/bot.html) RobotsTxtFetcher/1.2"],"url":"http://www.seekbot.net/bot.html","description":"Seekbot search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"Gigabot","instances":["Gigabot/1.0","Gigabot/2.0 (http://www.gigablast.com/spider.html)"],"url":"http://www.gigablast.com/spider.html","description":"Gigablast search engine web crawler bot","tags":["search-engine"]},{"pattern":"Gigablast","instances":["GigablastOpenSource/1.0"],"url":"https://github.com/gigablast/open-source-search-engine","description":"Gigablast open-source search engine crawler","tags":["search-engine"]},{"pattern":"exabot","instances":["Mozilla/5.0 (compatible; Alexabot/1.0; +http://www.alexa.com/help/certifyscan; certifyscan@alexa.com)","Mozilla/5.0 (compatible; Exabot PyExalead/3.0; +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot-Images/3.0; +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot/3.0 (BiggerBetter); +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot/3.0; +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot/3.0;  http://www.exabot.com/go/robot)"],"description":"Exabot search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"ia_archiver","instances":["ia_archiver (+http://www.alexa.com/site/help/webmasters; crawler@alexa.com)","ia_archiver-web.archive.org"],"description":"Internet Archive Wayback Machine web crawler","tags":["archiver"]},{"pattern":"GingerCrawler","instances":["GingerCrawler/1.0 (Language Assistant for Dyslexics; www.gingersoftware.com/crawler_agent.htm; support at ginger software dot com)"],"description":"Ginger Software\'s language assistant web crawler","tags":["seo"]},{"pattern":"webmon ","instances":[],"description":"Webmon website monitoring and crawling bot","tags":["monitoring"]},{"pattern":"HTTrack","instances":["Mozilla/4.5 (compatible; HTTrack 3.0x; Windows 98)"],"description":"HTTrack website copier for offline browsing","tags":["http-library"]},{"pattern":"grub\\\\.org","instances":["Mozilla/4.0 (compatible; grub-client-0.3.0; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.4; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.5; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.6; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.7; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.1.1; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.2.1; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.3.1; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.3.7; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.4.3; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.5.3; Crawl your own stuff with http://grub.org)"],"description":"Grub search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"UsineNouvelleCrawler","instances":[],"description":"Usine Nouvelle news site web crawler","tags":["search-engine"]},{"pattern":"antibot","instances":[],"description":"Antibot web crawler for content discovery","tags":["scanner"]},{"pattern":"netresearchserver","instances":[],"description":"Net Research Server web crawler bot","tags":["seo"]},{"pattern":"speedy","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US) Speedy Spider (http://www.entireweb.com/about/search_tech/speedy_spider/)","Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US) Speedy Spider for SpeedyAds (http://www.entireweb.com/about/search_tech/speedy_spider/)","Mozilla/5.0 (compatible; Speedy Spider; http://www.entireweb.com/about/search_tech/speedy_spider/)","Speedy Spider (Entireweb; Beta/1.2; http://www.entireweb.com/about/search_tech/speedyspider/)","Speedy Spider (http://www.entireweb.com/about/search_tech/speedy_spider/)"],"description":"Entireweb Speedy Spider web crawler bot","tags":["search-engine"]},{"pattern":"fluffy","instances":[],"description":"Fluffy search engine web crawler bot","tags":["search-engine"]},{"pattern":"findlink","instances":["findlinks/1.0 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.3-beta8 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.3-beta9 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.5-beta7 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta1 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta1 (+http://wortschatz.uni-leipzig.de/findlinks/; YaCy 0.1; yacy.net)","findlinks/1.1.6-beta2 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta3 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta4 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta6 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.1 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.2 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.4 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.9 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.1 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.1.3 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.1.5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.2 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.6 (+http://wortschatz.uni-leipzig.de/findlinks/)"],"description":"Findlinks web crawler for link discovery","tags":["seo"]},{"pattern":"msrbot","instances":[],"description":"Microsoft Research web crawler bot","tags":["search-engine"]},{"pattern":"panscient","instances":["panscient.com"],"description":"Panscient web crawler for content analysis","tags":["seo"]},{"pattern":"yacybot","instances":["yacybot (/global; amd64 FreeBSD 10.3-RELEASE; java 1.8.0_77; GMT/en) http://yacy.net/bot.html","yacybot (/global; amd64 FreeBSD 10.3-RELEASE-p7; java 1.7.0_95; GMT/en) http://yacy.net/bot.html","yacybot (-global; amd64 FreeBSD 9.2-RELEASE-p10; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-042stab093.4; java 1.7.0_65; Etc/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-042stab094.8; java 1.7.0_79; America/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-042stab108.8; java 1.7.0_91; America/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 2.6.32-042stab111.11; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 2.6.32-042stab116.1; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-573.3.1.el6.x86_64; java 1.7.0_85; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.10.0-229.4.2.el7.x86_64; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.10.0-229.4.2.el7.x86_64; java 1.8.0_45; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.10.0-229.7.2.el7.x86_64; java 1.8.0_45; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.10.0-327.22.2.el7.x86_64; java 1.7.0_101; Etc/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.11.10-21-desktop; java 1.7.0_51; America/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.12.1; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-042stab093.4; java 1.7.0_79; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-042stab093.4; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-45-generic; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.13.0-61-generic; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-74-generic; java 1.7.0_91; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-83-generic; java 1.7.0_95; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-83-generic; java 1.7.0_95; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-85-generic; java 1.7.0_101; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-85-generic; java 1.7.0_95; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-88-generic; java 1.7.0_101; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.14-0.bpo.1-amd64; java 1.7.0_55; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.14.32-xxxx-grs-ipv6-64; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.14.32-xxxx-grs-ipv6-64; java 1.8.0_111; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_111; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_75; America/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_79; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_91; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_95; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.8.0_111; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16-0.bpo.2-amd64; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.19.0-15-generic; java 1.8.0_45-internal; Europe/de) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.2.0-4-amd64; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.2.0-4-amd64; java 1.7.0_67; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 4.4.0-57-generic; java 9-internal; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Windows 8.1 6.3; java 1.7.0_55; Europe/de) http://yacy.net/bot.html","yacybot (-global; amd64 Windows 8 6.2; java 1.7.0_55; Europe/de) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 5.2.8-Jinsol; java 12.0.2; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 5.2.9-Jinsol; java 12.0.2; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 5.2.11-Jinsol; java 12.0.2; Europe/en) http://yacy.net/bot.html"],"description":"YaCy decentralized search engine web crawler","tags":["search-engine"]},{"pattern":"AISearchBot","instances":[],"description":"AI-powered search engine web crawler bot","tags":["search-engine","ai-crawler"]},{"pattern":"ips-agent","instances":["BlackBerry9000/4.6.0.167 Profile/MIDP-2.0 Configuration/CLDC-1.1 VendorID/102 ips-agent","Mozilla/5.0 (X11; U; Linux i686; en-US; rv:1.7.12; ips-agent) Gecko/20050922 Fedora/1.0.7-1.1.fc4 Firefox/1.0.7","Mozilla/5.0 (X11; U; Linux i686; en-US; rv:1.9.1.3; ips-agent) Gecko/20090824 Fedora/1.0.7-1.1.fc4  Firefox/3.5.3","Mozilla/5.0 (X11; U; Linux i686; en-US; rv:1.9.2.24; ips-agent) Gecko/20111107 Ubuntu/10.04 (lucid) Firefox/3.6.24","Mozilla/5.0 (X11; Ubuntu; Linux i686; rv:14.0; ips-agent) Gecko/20100101 Firefox/14.0.1"],"description":"IPS agent web crawler for content indexing","tags":["seo"]},{"pattern":"tagoobot","instances":[],"description":"Tagoo search engine web crawler bot","tags":["search-engine"]},{"pattern":"MJ12bot","instances":["MJ12bot/v1.2.0 (http://majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.1; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.3; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.4; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.5; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.0; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.1; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.2; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.3; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.0; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.1; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.2; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.3; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.4 (domain ownership verifier); http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.4; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.5; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.6; http://mj12bot.com/)","Mozilla/5.0 (compatible; MJ12bot/v1.4.7; http://mj12bot.com/)","Mozilla/5.0 (compatible; MJ12bot/v1.4.7; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.8; http://mj12bot.com/)"],"description":"Majestic-12 search engine web crawler bot","tags":["seo"]},{"pattern":"woriobot","instances":["Mozilla/5.0 (compatible; woriobot +http://worio.com)","Mozilla/5.0 (compatible; woriobot support [at] zite [dot] com +http://zite.com)"],"description":"Worio search engine web crawler bot","tags":["search-engine"]},{"pattern":"yanga","instances":["Yanga WorldSearch Bot v1.1/beta (http://www.yanga.co.uk/)"],"description":"Yanga search engine web crawler bot","tags":["search-engine"]},{"pattern":"buzzbot","instances":["Buzzbot/1.0 (Buzzbot; http://www.buzzstream.com; buzzbot@buzzstream.com)"],"description":"Buzzstream web crawler for link research","tags":["seo"]},{"pattern":"mlbot","instances":["MLBot (www.metadatalabs.com/mlbot)"],"description":"Metadata Labs web crawler for analysis","tags":["seo"]},{"pattern":"yandex\\\\.com\\\\/bots","url":"https://yandex.ru/support/webmaster/robot-workings/check-yandex-robots.html#robot-in-logs","instances":["Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexBot/3.0; MirrorDetector; +http://yandex.com/bots)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B411 Safari/600.1.4 (compatible; YandexBot/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexImages/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexAccessibilityBot/3.0; +http://yandex.com/bots","Mozilla/5.0 (compatible; YandexUserproxy; robot; +http://yandex.com/bots","Mozilla/5.0 (iPhone; CPU iPhone OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B411 Safari/600.1.4 (compatible; YandexMobileBot/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMetrika/2.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMetrika/2.0; +http://yandex.com/bots yabs01)","Mozilla/5.0 (compatible; YandexMetrika/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMetrika/4.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexTurbo/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVideoParser/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVideo/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexImageResizer/2.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexAdNet/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexBlogs/0.99; robot; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexCalendar/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexDirect/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexDirectDyn/1.0; +http://yandex.com/bots","Mozilla/5.0 (compatible; YandexFavicons/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YaDirectFetcher/1.0; Dyatel; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexForDomain/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMarket/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMarket/2.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMedia/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMobileScreenShotBot/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexNews/4.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexOntoDB/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexOntoDBAPI/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexPagechecker/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexPartner/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexRCA/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexSearchShop/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexSitelinks; Dyatel; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexSpravBot/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexTracker/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVertis/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVerticals/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexWebmaster/2.0; +http://yandex.com/bots)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2228.0 Safari/537.36 (compatible; YandexScreenshotBot/3.0; +http://yandex.com/bots)"],"addition_date":"2015/04/14","description":"Yandex search engine web crawler bots","tags":["search-engine"]},{"pattern":"purebot","addition_date":"2010/01/19","instances":[],"description":"Pure web crawler for content discovery","tags":["search-engine"]},{"pattern":"Linguee Bot","addition_date":"2010/01/26","url":"http://www.linguee.com/bot","instances":["Linguee Bot (http://www.linguee.com/bot)","Linguee Bot (http://www.linguee.com/bot; bot@linguee.com)"],"description":"Linguee translation web crawler bot","tags":["search-engine"]},{"pattern":"CyberPatrol","addition_date":"2010/02/11","url":"http://www.cyberpatrol.com/cyberpatrolcrawler.asp","instances":["CyberPatrol SiteCat Webbot (http://www.cyberpatrol.com/cyberpatrolcrawler.asp)"],"description":"CyberPatrol web content filtering bot","tags":["scanner"]},{"pattern":"voilabot","addition_date":"2010/05/18","instances":["Mozilla/5.0 (Windows NT 5.1; U; Win64; fr; rv:1.8.1) VoilaBot BETA 1.2 (support.voilabot@orange-ftgroup.com)","Mozilla/5.0 (Windows; U; Windows NT 5.1; fr; rv:1.8.1) VoilaBot BETA 1.2 (support.voilabot@orange-ftgroup.com)"],"description":"Voila search engine web crawler bot","tags":["search-engine"]},{"pattern":"Baiduspider","addition_date":"2010/07/15","url":"http://www.baidu.jp/spider/","instances":["Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)","Mozilla/5.0 (compatible; Baiduspider-render/2.0; +http://www.baidu.com/search/spider.html)"],"description":"Baidu search engine web crawler bot","tags":["search-engine"]},{"pattern":"citeseerxbot","addition_date":"2010/07/17","instances":[],"description":"CiteSeerX academic web crawler bot","tags":["academic"]},{"pattern":"spbot","addition_date":"2010/07/31","url":"http://www.seoprofiler.com/bot","instances":["Mozilla/5.0 (compatible; spbot/1.0; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/1.1; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/1.2; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.1; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.2; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.3; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.4; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/2.0; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.1; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/3.0; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/3.1; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.1; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.2; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.3; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.4; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.5; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.6; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.7; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.0.7; +https://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.8; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.0.9; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.0; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0a; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0b; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.1.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.2.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.3.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.4.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.4.1; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.4.2; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0.1; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0.2; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0.3; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0; +http://OpenLinkProfiler.org/bot )"],"description":"SEO Profiler web crawler for analysis","tags":["seo"]},{"pattern":"twengabot","addition_date":"2010/08/03","url":"http://www.twenga.com/bot.html","instances":[],"description":"Twenga shopping web crawler bot","tags":["seo"]},{"pattern":"postrank","addition_date":"2010/08/03","url":"http://www.postrank.com","instances":["PostRank/2.0 (postrank.com)","PostRank/2.0 (postrank.com; 1 subscribers)"],"description":"PostRank web crawler for content ranking","tags":["seo"]},{"pattern":"Turnitin","addition_date":"2010/09/26","url":"http://www.turnitin.com","instances":["TurnitinBot (https://turnitin.com/robot/crawlerinfo.html)","Turnitin (https://bit.ly/2UvnfoQ)"],"description":"Turnitin plagiarism detection web crawler","tags":["academic"]},{"pattern":"scribdbot","addition_date":"2010/09/28","url":"http://www.scribd.com","instances":[],"description":"Scribd document web crawler bot","tags":["search-engine"]},{"pattern":"page2rss","addition_date":"2010/10/07","url":"http://www.page2rss.com","instances":["Mozilla/5.0 (compatible;  Page2RSS/0.7; +http://page2rss.com/)"],"description":"Page2RSS web crawler for RSS conversion","tags":["feed-reader"]},{"pattern":"sitebot","addition_date":"2010/12/15","url":"http://www.sitebot.org","instances":["Mozilla/5.0 (compatible; Whoiswebsitebot/0.1; +http://www.whoiswebsite.net)"],"description":"Sitebot web crawler for site analysis","tags":["seo"]},{"pattern":"linkdex","addition_date":"2011/01/06","url":"http://www.linkdex.com","instances":["Mozilla/5.0 (compatible; linkdexbot/2.0; +http://www.linkdex.com/about/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.0; +http://www.linkdex.com/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.1; +http://www.linkdex.com/about/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.1; +http://www.linkdex.com/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.2; +http://www.linkdex.com/bots/)","linkdex.com/v2.0","linkdexbot/Nutch-1.0-dev (http://www.linkdex.com/; crawl at linkdex dot com)"],"description":"Linkdex SEO tool web crawler for link analysis","tags":["seo"]},{"pattern":"Adidxbot","url":"https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0","instances":[],"description":"Bing\'s advertising index web crawler bot","tags":["advertising","search-engine"]},{"pattern":"ezooms","addition_date":"2011/04/27","url":"http://www.phpbb.com/community/viewtopic.php?f=64&t=935605&start=450#p12948289","instances":["Mozilla/5.0 (compatible; Ezooms/1.0; ezooms.bot@gmail.com)"],"description":"Ezooms search engine web crawler bot","tags":["seo"]},{"pattern":"dotbot","addition_date":"2011/04/27","instances":["Mozilla/5.0 (compatible; DotBot/1.1; http://www.opensiteexplorer.org/dotbot, help@moz.com)","dotbot"],"description":"Moz DotBot web crawler for SEO analysis","tags":["seo"]},{"pattern":"Mail\\\\.RU_Bot","addition_date":"2011/04/27","instances":["Mozilla/5.0 (compatible; Linux x86_64; Mail.RU_Bot/2.0; +http://go.mail.ru/help/robots)","Mozilla/5.0 (compatible; Linux x86_64; Mail.RU_Bot/2.0; +http://go.mail.ru/","Mozilla/5.0 (compatible; Mail.RU_Bot/2.0; +http://go.mail.ru/","Mozilla/5.0 (compatible; Linux x86_64; Mail.RU_Bot/Robots/2.0; +http://go.mail.ru/help/robots)"],"description":"Mail.RU search engine web crawler bot","tags":["search-engine"]},{"pattern":"discobot","addition_date":"2011/05/03","url":"http://discoveryengine.com/discobot.html","instances":["Mozilla/5.0 (compatible; discobot/1.0; +http://discoveryengine.com/discobot.html)","Mozilla/5.0 (compatible; discobot/2.0; +http://discoveryengine.com/discobot.html)","mozilla/5.0 (compatible; discobot/1.1; +http://discoveryengine.com/discobot.html)"],"description":"Discovery Engine web crawler for content discovery","tags":["search-engine"]},{"pattern":"heritrix","addition_date":"2011/06/21","url":"https://github.com/internetarchive/heritrix3/wiki","instances":["Mozilla/5.0 (compatible; heritrix/1.12.1 +http://www.webarchiv.cz)","Mozilla/5.0 (compatible; heritrix/1.12.1b +http://netarkivet.dk/website/info.html)","Mozilla/5.0 (compatible; heritrix/1.14.2 +http://rjpower.org)","Mozilla/5.0 (compatible; heritrix/1.14.2 +http://www.webarchiv.cz)","Mozilla/5.0 (compatible; heritrix/1.14.3 +http://archive.org)","Mozilla/5.0 (compatible; heritrix/1.14.3 +http://www.accelobot.com)","Mozilla/5.0 (compatible; heritrix/1.14.3 +http://www.webarchiv.cz)","Mozilla/5.0 (compatible; heritrix/1.14.3.r6601 +http://www.buddybuzz.net/yptrino)","Mozilla/5.0 (compatible; heritrix/1.14.4 +http://parsijoo.ir)","Mozilla/5.0 (compatible; heritrix/1.14.4 +http://www.exif-search.com)","Mozilla/5.0 (compatible; heritrix/2.0.2 +http://aihit.com)","Mozilla/5.0 (compatible; heritrix/2.0.2 +http://seekda.com)","Mozilla/5.0 (compatible; heritrix/3.0.0-SNAPSHOT-20091120.021634 +http://crawler.archive.org)","Mozilla/5.0 (compatible; heritrix/3.1.0-RC1 +http://boston.lti.cs.cmu.edu/crawler_12/)","Mozilla/5.0 (compatible; heritrix/3.1.1 +http://places.tomtom.com/crawlerinfo)","Mozilla/5.0 (compatible; heritrix/3.1.1 +http://www.mixdata.com)","Mozilla/5.0 (compatible; heritrix/3.1.1; UniLeipzigASV +http://corpora.informatik.uni-leipzig.de/crawler_faq.html)","Mozilla/5.0 (compatible; heritrix/3.2.0 +http://www.crim.ca)","Mozilla/5.0 (compatible; heritrix/3.2.0 +http://www.exif-search.com)","Mozilla/5.0 (compatible; heritrix/3.2.0 +http://www.mixdata.com)","Mozilla/5.0 (compatible; heritrix/3.3.0-SNAPSHOT-20160309-0050; UniLeipzigASV +http://corpora.informatik.uni-leipzig.de/crawler_faq.html)","Mozilla/5.0 (compatible; sukibot_heritrix/3.1.1 +http://suki.ling.helsinki.fi/eng/webmasters.html)"],"description":"Internet Archive\'s Heritrix web crawler framework","tags":["archiver"]},{"pattern":"findthatfile","addition_date":"2011/06/21","url":"http://www.findthatfile.com/","instances":[],"description":"FindThatFile web crawler for file discovery","tags":["search-engine"]},{"pattern":"europarchive\\\\.org","addition_date":"2011/06/21","url":"","instances":["Mozilla/5.0 (compatible; MSIE 7.0 +http://www.europarchive.org)"],"description":"European Archive web crawler for preservation","tags":["archiver"]},{"pattern":"NerdByNature\\\\.Bot","addition_date":"2011/07/12","url":"http://www.nerdbynature.net/bot","instances":["Mozilla/5.0 (compatible; NerdByNature.Bot; http://www.nerdbynature.net/bot)"],"description":"NerdByNature web crawler for content indexing","tags":["seo"]},{"pattern":"(sistrix|SISTRIX) [cC]rawler","addition_date":"2011/08/02","url":"https://www.sistrix.com/tutorials/crawling-errors-in-the-optimizer/","instances":["Mozilla/5.0 (compatible; SISTRIX Crawler; http://crawler.sistrix.net/)"],"description":"SISTRIX SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"Ahrefs(Bot|SiteAudit)","addition_date":"2011/08/28","instances":["Mozilla/5.0 (compatible; AhrefsBot/6.1; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsSiteAudit/6.1; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/5.2; News; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/5.2; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsSiteAudit/5.2; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/6.1; News; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)"],"description":"Ahrefs SEO tool web crawler for link analysis","tags":["seo"]},{"pattern":"fuelbot","addition_date":"2018/06/28","instances":["fuelbot"],"description":"Fuel web crawler for content discovery","tags":["seo"]},{"pattern":"^CrunchBot","addition_date":"2018/06/28","instances":["CrunchBot/1.0 (+http://www.leadcrunch.com/crunchbot)"],"description":"LeadCrunch web crawler for lead generation","tags":["seo"]},{"pattern":"IndeedBot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (Windows NT 6.1; rv:38.0) Gecko/20100101 Firefox/38.0 (IndeedBot 1.1)"],"description":"Indeed job search web crawler bot","tags":["search-engine"]},{"pattern":"mappydata","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; Mappy/1.0; +http://mappydata.net/bot/)"],"description":"Mappy web crawler for mapping data","tags":["seo"]},{"pattern":"woobot","addition_date":"2018/06/28","instances":["woobot"],"description":"Woo web crawler for content analysis","tags":["seo"]},{"pattern":"ZoominfoBot","addition_date":"2018/06/28","instances":["ZoominfoBot (zoominfobot at zoominfo dot com)"],"description":"ZoomInfo web crawler for business intelligence","tags":["seo"]},{"pattern":"PrivacyAwareBot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; PrivacyAwareBot/1.1; +http://www.privacyaware.org)"],"description":"PrivacyAware web crawler for privacy analysis","tags":["seo"]},{"pattern":"Multiviewbot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Multiviewbot"],"description":"Multiview web crawler for content discovery","tags":["seo"]},{"pattern":"SWIMGBot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_5) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/45.0.2454.101 Safari/537.36 SWIMGBot"],"description":"SWIMG web crawler for image discovery","tags":["seo"]},{"pattern":"Grobbot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; Grobbot/2.2; +https://grob.it)"],"description":"Grob web crawler for content analysis","tags":["seo"]},{"pattern":"eright","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; eright/1.0; +bot@eright.com)"],"description":"Eright web crawler for content discovery","tags":["seo"]},{"pattern":"Apercite","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; Apercite; +http://www.apercite.fr/robot/index.html)"],"description":"Apercite web crawler for content analysis","tags":["seo"]},{"pattern":"semanticbot","addition_date":"2018/06/28","instances":["semanticbot","semanticbot (info@semanticaudience.com)"],"description":"Semantic web crawler for content analysis","tags":["seo"]},{"pattern":"Aboundex","addition_date":"2011/09/28","url":"http://www.aboundex.com/crawler/","instances":["Aboundex/0.2 (http://www.aboundex.com/crawler/)","Aboundex/0.3 (http://www.aboundex.com/crawler/)"],"description":"Aboundex web crawler for content discovery","tags":["search-engine"]},{"pattern":"domaincrawler","addition_date":"2011/10/21","instances":["CipaCrawler/3.0 (info@domaincrawler.com; http://www.domaincrawler.com/www.example.com)"],"description":"Domain Crawler web crawler for analysis","tags":["seo"]},{"pattern":"wbsearchbot","addition_date":"2011/12/21","url":"http://www.warebay.com/bot.html","instances":[],"description":"Warebay search web crawler bot","tags":["search-engine"]},{"pattern":"summify","addition_date":"2012/01/04","url":"http://summify.com","instances":["Summify (Summify/1.0.1; +http://summify.com)"],"description":"Summify web crawler for content summarization","tags":["seo"]},{"pattern":"CCBot","addition_date":"2012/02/05","url":"http://www.commoncrawl.org/bot.html","instances":["CCBot/2.0 (http://commoncrawl.org/faq/)","CCBot/2.0 (https://commoncrawl.org/faq/)"],"description":"Common Crawl web crawler for indexing","tags":["ai-crawler"]},{"pattern":"edisterbot","addition_date":"2012/02/25","instances":[],"description":"Edister web crawler for content discovery","tags":["search-engine"]},{"pattern":"SeznamBot","addition_date":"2012/03/14","instances":["Mozilla/5.0 (compatible; SeznamBot/3.2-test1-1; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2-test1; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2-test2; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2-test4; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/4.0; +http://napoveda.seznam.cz/seznambot-intro/)"],"description":"Seznam search engine web crawler bot","tags":["search-engine"]},{"pattern":"ec2linkfinder","addition_date":"2012/03/22","instances":["ec2linkfinder"],"description":"EC2 link finder web crawler bot","tags":["scanner"]},{"pattern":"gslfbot","addition_date":"2012/04/03","instances":[],"description":"GSLFBOT web crawler for content discovery","tags":["seo"]},{"pattern":"aiHitBot","addition_date":"2012/04/16","instances":["Mozilla/5.0 (compatible; aiHitBot/2.9; +https://www.aihitdata.com/about)"],"description":"AiHit web crawler for data collection","tags":["search-engine"]},{"pattern":"intelium_bot","addition_date":"2012/05/07","instances":[],"description":"Intelium web crawler for content discovery","tags":["seo"]},{"pattern":"facebookexternalhit","addition_date":"2012/05/07","instances":["facebookexternalhit/1.0 (+http://www.facebook.com/externalhit_uatext.php)","facebookexternalhit/1.1","facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)"],"url":"https://developers.facebook.com/docs/sharing/webmasters/crawler/","description":"Facebook external hit web crawler bot","tags":["social-preview"]},{"pattern":"Yeti","addition_date":"2012/05/07","url":"http://naver.me/bot","instances":["Mozilla/5.0 (compatible; Yeti/1.1; +http://naver.me/bot)"],"description":"Naver Yeti search engine web crawler bot","tags":["search-engine"]},{"pattern":"RetrevoPageAnalyzer","addition_date":"2012/05/07","instances":["Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 5.1; RetrevoPageAnalyzer; +http://www.retrevo.com/content/about-us)"],"description":"Retrevo page analyzer web crawler bot","tags":["seo"]},{"pattern":"lb-spider","addition_date":"2012/05/07","instances":[],"description":"LB spider web crawler for content discovery","tags":["search-engine"]},{"pattern":"Sogou","addition_date":"2012/05/13","url":"http://www.sogou.com/docs/help/webmasters.htm#07","instances":["Sogou News Spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)","Sogou Pic Spider/3.0(+http://www.sogou.com/docs/help/webmasters.htm#07)","Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)"],"description":"Sogou search engine web crawler bot","tags":["search-engine"]},{"pattern":"lssbot","addition_date":"2012/05/15","url":"https://www.lssbot.com/","instances":[],"description":"LSS web crawler for content discovery","tags":["seo"]},{"pattern":"careerbot","addition_date":"2012/05/23","url":"http://www.career-x.de/bot.html","instances":[],"description":"Career-X web crawler for job discovery","tags":["seo"]},{"pattern":"wotbox","addition_date":"2012/06/12","url":"http://www.wotbox.com","instances":["Wotbox/2.0 (bot@wotbox.com; http://www.wotbox.com)","Wotbox/2.01 (+http://www.wotbox.com/bot/)"],"description":"Wotbox web crawler for content discovery","tags":["search-engine"]},{"pattern":"wocbot","addition_date":"2012/07/25","url":"http://www.wocodi.com/crawler","instances":[],"description":"Wocodi web crawler for content discovery","tags":["search-engine"]},{"pattern":"ichiro","addition_date":"2012/08/28","url":"http://help.goo.ne.jp/help/article/1142","instances":["DoCoMo/2.0 P900i(c100;TB;W24H11) (compatible; ichiro/mobile goo; +http://help.goo.ne.jp/help/article/1142/)","DoCoMo/2.0 P900i(c100;TB;W24H11) (compatible; ichiro/mobile goo; +http://search.goo.ne.jp/option/use/sub4/sub4-1/)","DoCoMo/2.0 P900i(c100;TB;W24H11) (compatible; ichiro/mobile goo;+http://search.goo.ne.jp/option/use/sub4/sub4-1/)","DoCoMo/2.0 P900i(c100;TB;W24H11)(compatible; ichiro/mobile goo;+http://help.goo.ne.jp/door/crawler.html)","DoCoMo/2.0 P901i(c100;TB;W24H11) (compatible; ichiro/mobile goo; +http://help.goo.ne.jp/door/crawler.html)","KDDI-CA31 UP.Browser/6.2.0.7.3.129 (GUI) MMP/2.0 (compatible; ichiro/mobile goo; +http://help.goo.ne.jp/help/article/1142/)","KDDI-CA31 UP.Browser/6.2.0.7.3.129 (GUI) MMP/2.0 (compatible; ichiro/mobile goo; +http://search.goo.ne.jp/option/use/sub4/sub4-1/)","KDDI-CA31 UP.Browser/6.2.0.7.3.129 (GUI) MMP/2.0 (compatible; ichiro/mobile goo;+http://search.goo.ne.jp/option/use/sub4/sub4-1/)","ichiro/2.0 (http://help.goo.ne.jp/door/crawler.html)","ichiro/2.0 (ichiro@nttr.co.jp)","ichiro/3.0 (http://help.goo.ne.jp/door/crawler.html)","ichiro/3.0 (http://help.goo.ne.jp/help/article/1142)","ichiro/3.0 (http://search.goo.ne.jp/option/use/sub4/sub4-1/)","ichiro/4.0 (http://help.goo.ne.jp/door/crawler.html)","ichiro/5.0 (http://help.goo.ne.jp/door/crawler.html)"],"description":"Goo ichiro search engine web crawler bot","tags":["search-engine"]},{"pattern":"DuckDuckBot","addition_date":"2012/09/19","url":"http://duckduckgo.com/duckduckbot.html","instances":["DuckDuckBot/1.0; (+http://duckduckgo.com/duckduckbot.html)","DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)","Mozilla/5.0 (compatible; DuckDuckBot-Https/1.1; https://duckduckgo.com/duckduckbot)","\'Mozilla/5.0 (compatible; DuckDuckBot-Https/1.1; https://duckduckgo.com/duckduckbot)\'"],"description":"DuckDuckGo search engine web crawler bot","tags":["search-engine"]},{"pattern":"lssrocketcrawler","addition_date":"2012/09/24","instances":[],"description":"LSS Rocket web crawler for content","tags":["seo"]},{"pattern":"drupact","addition_date":"2012/09/27","url":"http://www.arocom.de/drupact","instances":["drupact/0.7; http://www.arocom.de/drupact"],"description":"Drupact web crawler for content discovery","tags":["seo"]},{"pattern":"webcompanycrawler","addition_date":"2012/10/03","instances":[],"description":"Web Company web crawler for analysis","tags":["seo"]},{"pattern":"acoonbot","addition_date":"2012/10/07","url":"http://www.acoon.de/robot.asp","instances":[],"description":"Acoon web crawler for content discovery","tags":["search-engine"]},{"pattern":"openindexspider","addition_date":"2012/10/26","url":"http://www.openindex.io/en/webmasters/spider.html","instances":[],"description":"OpenIndex web crawler for indexing","tags":["search-engine"]},{"pattern":"gnam gnam spider","addition_date":"2012/10/31","instances":[],"description":"Gnam Gnam web crawler for discovery","tags":["seo"]},{"pattern":"web-archive-net\\\\.com\\\\.bot","instances":[],"description":"Web Archive web crawler for preservation","tags":["archiver"]},{"pattern":"backlinkcrawler","addition_date":"2013/01/04","url":"http://www.backlinktest.com/crawler.html","instances":[],"description":"Backlink Crawler web crawler for analysis","tags":["seo"]},{"pattern":"coccoc","addition_date":"2013/01/04","url":"http://help.coccoc.vn/","instances":["Mozilla/5.0 (compatible; coccoc/1.0; +http://help.coccoc.com/)","Mozilla/5.0 (compatible; coccoc/1.0; +http://help.coccoc.com/searchengine)","Mozilla/5.0 (compatible; coccocbot-image/1.0; +http://help.coccoc.com/searchengine)","Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)","Mozilla/5.0 (compatible; image.coccoc/1.0; +http://help.coccoc.com/)","Mozilla/5.0 (compatible; imagecoccoc/1.0; +http://help.coccoc.com/)","Mozilla/5.0 (compatible; imagecoccoc/1.0; +http://help.coccoc.com/searchengine)","coccoc","coccoc/1.0 ()","coccoc/1.0 (http://help.coccoc.com/)","coccoc/1.0 (http://help.coccoc.vn/)"],"description":"Coccoc search engine web crawler bot","tags":["search-engine"]},{"pattern":"integromedb","addition_date":"2013/01/10","url":"http://www.integromedb.org/Crawler","instances":["www.integromedb.org/Crawler"],"description":"IntegromeDB web crawler for research","tags":["academic"]},{"pattern":"content crawler spider","addition_date":"2013/01/11","instances":[],"description":"Content Crawler web crawler for discovery","tags":["seo"]},{"pattern":"toplistbot","addition_date":"2013/02/05","instances":[],"description":"TopList web crawler for ranking","tags":["seo"]},{"pattern":"it2media-domain-crawler","addition_date":"2013/03/12","instances":["it2media-domain-crawler/1.0 on crawler-prod.it2media.de","it2media-domain-crawler/2.0"],"description":"IT2Media domain web crawler bot","tags":["seo"]},{"pattern":"ip-web-crawler\\\\.com","addition_date":"2013/03/22","instances":[],"description":"IP Web Crawler web crawler bot","tags":["scanner"]},{"pattern":"siteexplorer\\\\.info","addition_date":"2013/05/01","instances":["Mozilla/5.0 (compatible; SiteExplorer/1.0b; +http://siteexplorer.info/)","Mozilla/5.0 (compatible; SiteExplorer/1.1b; +http://siteexplorer.info/Backlink-Checker-Spider/)"],"description":"Site Explorer web crawler for analysis","tags":["seo"]},{"pattern":"elisabot","addition_date":"2013/06/27","instances":[],"description":"Elisa web crawler for content discovery","tags":["seo"]},{"pattern":"proximic","addition_date":"2013/09/12","url":"http://www.proximic.com/info/spider.php","instances":["Mozilla/5.0 (compatible; proximic; +http://www.proximic.com)","Mozilla/5.0 (compatible; proximic; +http://www.proximic.com/info/spider.php)"],"description":"Proximic web crawler for content analysis","tags":["advertising"]},{"pattern":"changedetection","addition_date":"2013/09/13","url":"http://www.changedetection.com/bot.html","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; SV1;  http://www.changedetection.com/bot.html )"],"description":"ChangeDetection web crawler for monitoring","tags":["monitoring"]},{"pattern":"arabot","addition_date":"2013/10/09","instances":[],"description":"Arabot web crawler for content discovery","tags":["search-engine"]},{"pattern":"WeSEE:Search","addition_date":"2013/11/18","instances":["WeSEE:Search","WeSEE:Search/0.1 (Alpha, http://www.wesee.com/en/support/bot/)"],"description":"WeSEE search engine web crawler bot","tags":["search-engine"]},{"pattern":"niki-bot","addition_date":"2014/01/01","instances":[],"description":"Niki web crawler for content discovery","tags":["seo"]},{"pattern":"CrystalSemanticsBot","addition_date":"2014/02/17","url":"http://www.crystalsemantics.com/user-agent/","instances":[],"description":"Crystal Semantics web crawler bot","tags":["seo"]},{"pattern":"rogerbot","addition_date":"2014/02/28","url":"http://moz.com/help/pro/what-is-rogerbot-","instances":["Mozilla/5.0 (compatible; rogerBot/1.0; UrlCrawler; http://www.seomoz.org/dp/rogerbot)","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-crawler+partager@moz.com)","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-crawler+shiny@moz.com)","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-wherecat@moz.com","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-wherecat@moz.com)","rogerbot/1.0 (http://www.moz.com/dp/rogerbot, rogerbot-crawler@moz.com)","rogerbot/1.0 (http://www.seomoz.org/dp/rogerbot, rogerbot-crawler+shiny@seomoz.org)","rogerbot/1.0 (http://www.seomoz.org/dp/rogerbot, rogerbot-crawler@seomoz.org)","rogerbot/1.0 (http://www.seomoz.org/dp/rogerbot, rogerbot-wherecat@moz.com)","rogerbot/1.1 (http://moz.com/help/guides/search-overview/crawl-diagnostics#more-help, rogerbot-crawler+pr2-crawler-05@moz.com)","rogerbot/1.1 (http://moz.com/help/guides/search-overview/crawl-diagnostics#more-help, rogerbot-crawler+pr4-crawler-11@moz.com)","rogerbot/1.1 (http://moz.com/help/guides/search-overview/crawl-diagnostics#more-help, rogerbot-crawler+pr4-crawler-15@moz.com)","rogerbot/1.2 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-crawler+phaser-testing-crawler-01@moz.com)"],"description":"Moz RogerBot web crawler for analysis","tags":["seo"]},{"pattern":"360Spider","addition_date":"2014/03/14","url":"http://needs-be.blogspot.co.uk/2013/02/how-to-block-spider360.html","instances":["Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.1 (KHTML, like Gecko) Chrome/21.0.1180.89 Safari/537.1; 360Spider","Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.1 (KHTML, like Gecko) Chrome/21.0.1180.89 Safari/537.1; 360Spider(compatible; HaosouSpider; http://www.haosou.com/help/help_3_2.html)","Mozilla/5.0 (Windows NT 6.2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/31.0.1650.63 Safari/537.36 QIHU 360SE; 360Spider","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; )  Firefox/1.5.0.11; 360Spider","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; rv:1.8.0.11)  Firefox/1.5.0.11; 360Spider","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; rv:1.8.0.11) Firefox/1.5.0.11 360Spider;","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; rv:1.8.0.11) Gecko/20070312 Firefox/1.5.0.11; 360Spider","Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0); 360Spider","Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0); 360Spider(compatible; HaosouSpider; http://www.haosou.com/help/help_3_2.html)","Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/50.0.2661.102 Safari/537.36; 360Spider"],"description":"360 search engine web crawler bot","tags":["search-engine"]},{"pattern":"psbot","addition_date":"2014/03/31","url":"http://www.picsearch.com/bot.html","instances":["psbot-image (+http://www.picsearch.com/bot.html)","psbot-page (+http://www.picsearch.com/bot.html)","psbot/0.1 (+http://www.picsearch.com/bot.html)"],"description":"PicSearch web crawler for image discovery","tags":["search-engine"]},{"pattern":"InterfaxScanBot","addition_date":"2014/03/31","url":"http://scan-interfax.ru","instances":[],"description":"Interfax scan web crawler bot","tags":["seo"]},{"pattern":"CC Metadata Scaper","addition_date":"2014/04/01","url":"http://wiki.creativecommons.org/Metadata_Scraper","instances":["CC Metadata Scaper http://wiki.creativecommons.org/Metadata_Scraper"],"description":"Creative Commons metadata web crawler","tags":["archiver"]},{"pattern":"g00g1e\\\\.net","addition_date":"2014/04/01","url":"http://www.g00g1e.net/","instances":[],"description":"G00g1e web crawler for content discovery","tags":["seo"]},{"pattern":"GrapeshotCrawler","addition_date":"2014/04/01","url":"http://www.grapeshot.co.uk/crawler.php","instances":["Mozilla/5.0 (compatible; GrapeshotCrawler/2.0; +http://www.grapeshot.co.uk/crawler.php)"],"description":"Grapeshot web crawler for content analysis","tags":["advertising"]},{"pattern":"urlappendbot","addition_date":"2014/05/10","url":"http://www.profound.net/urlappendbot.html","instances":["Mozilla/5.0 (compatible; URLAppendBot/1.0; +http://www.profound.net/urlappendbot.html)"],"description":"URL Append web crawler for analysis","tags":["seo"]},{"pattern":"brainobot","addition_date":"2014/06/24","instances":[],"description":"Braino web crawler for content discovery","tags":["seo"]},{"pattern":"fr-crawler","addition_date":"2014/07/31","instances":["Mozilla/5.0 (compatible; fr-crawler/1.1)"],"description":"FR Crawler web crawler for content discovery","tags":["search-engine"]},{"pattern":"binlar","addition_date":"2014/09/12","instances":["binlar_2.6.3 binlar2.6.3@unspecified.mail","binlar_2.6.3 binlar_2.6.3@unspecified.mail","binlar_2.6.3 larbin2.6.3@unspecified.mail","binlar_2.6.3 phanendra_kalapala@McAfee.com","binlar_2.6.3 test@mgmt.mic"],"description":"Binlar web crawler for content discovery","tags":["scanner"]},{"pattern":"SimpleCrawler","addition_date":"2014/09/12","instances":["SimpleCrawler/0.1"],"description":"Simple Crawler web crawler framework","tags":["http-library"]},{"pattern":"Twitterbot","addition_date":"2014/09/12","url":"https://dev.twitter.com/cards/getting-started","instances":["Twitterbot/0.1","Twitterbot/1.0"],"description":"Twitter web crawler for link previews","tags":["social-preview"]},{"pattern":"cXensebot","addition_date":"2014/10/05","instances":["cXensebot/1.1a"],"url":"http://www.cxense.com/bot.html","description":"CXense web crawler for content analysis","tags":["advertising"]},{"pattern":"smtbot","addition_date":"2014/10/04","instances":["Mozilla/5.0 (compatible; SMTBot/1.0; +http://www.similartech.com/smtbot)","SMTBot (similartech.com/smtbot)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko)                 Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; SMTBot/1.0; +http://www.similartech.com/smtbot)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/68.0.3440.75 Safari/537.36 (compatible; SMTBot/1.0; +http://www.similartech.com/smtbot)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/68.0.3440.75 Safari/537.36 (compatible; SMTBot/1.0; http://www.similartech.com/smtbot)"],"url":"http://www.similartech.com/smtbot","description":"SimilarTech web crawler for technology detection","tags":["seo"]},{"pattern":"bnf\\\\.fr_bot","addition_date":"2014/11/18","url":"http://www.bnf.fr/fr/outils/a.dl_web_capture_robot.html","instances":["Mozilla/5.0 (compatible; bnf.fr_bot; +http://bibnum.bnf.fr/robot/bnf.html)","Mozilla/5.0 (compatible; bnf.fr_bot; +http://www.bnf.fr/fr/outils/a.dl_web_capture_robot.html)"],"description":"BNF French National Library web crawler","tags":["archiver"]},{"pattern":"A6-Indexer","addition_date":"2014/12/05","url":"http://www.a6corp.com/a6-web-scraping-policy/","instances":["A6-Indexer"],"description":"A6 Corporation web crawler for indexing","tags":["search-engine"]},{"pattern":"ADmantX","addition_date":"2014/12/05","url":"http://www.admantx.com","instances":["ADmantX Platform Semantic Analyzer - ADmantX Inc. - www.admantx.com - support@admantx.com"],"description":"ADmantX semantic analyzer web crawler","tags":["advertising"]},{"pattern":"Facebot","url":"https://developers.facebook.com/docs/sharing/best-practices#crawl","addition_date":"2014/12/30","instances":["Facebot/1.0"],"description":"Facebook\'s web crawler for social sharing","tags":["social-preview"]},{"pattern":"OrangeBot\\\\/","instances":["Mozilla/5.0 (compatible; OrangeBot/2.0; support.orangebot@orange.com"],"addition_date":"2015/01/12","description":"Orange search engine web crawler bot","tags":["search-engine"]},{"pattern":"memorybot","url":"http://mignify.com/bot.htm","instances":["Mozilla/5.0 (compatible; memorybot/1.21.14 +http://mignify.com/bot.html)"],"addition_date":"2015/02/01","description":"Mignify memory web crawler bot","tags":["seo"]},{"pattern":"AdvBot","url":"http://advbot.net/bot.html","instances":["Mozilla/5.0 (compatible; AdvBot/2.0; +http://advbot.net/bot.html)"],"addition_date":"2015/02/01","description":"AdvBot web crawler for advertising analysis","tags":["advertising"]},{"pattern":"MegaIndex","url":"https://www.megaindex.ru/?tab=linkAnalyze","instances":["Mozilla/5.0 (compatible; MegaIndex.ru/2.0; +https://www.megaindex.ru/?tab=linkAnalyze)","Mozilla/5.0 (compatible; MegaIndex.ru/2.0; +http://megaindex.com/crawler)"],"addition_date":"2015/03/28","description":"MegaIndex SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"SemanticScholarBot","url":"https://www.semanticscholar.org/crawler","instances":["SemanticScholarBot/1.0 (+http://s2.allenai.org/bot.html)","Mozilla/5.0 (compatible) SemanticScholarBot (+https://www.semanticscholar.org/crawler)"],"addition_date":"2015/03/28","description":"Semantic Scholar web crawler for academic content","tags":["academic"]},{"pattern":"ltx71","url":"http://ltx71.com/","instances":["ltx71 - (http://ltx71.com/)"],"addition_date":"2015/04/04","description":"LTX71 web crawler for content discovery","tags":["scanner"]},{"pattern":"nerdybot","url":"http://nerdybot.com/","instances":["nerdybot"],"addition_date":"2015/04/05","description":"NerdyBot web crawler for content analysis","tags":["seo"]},{"pattern":"xovibot","url":"http://www.xovibot.net/","instances":["Mozilla/5.0 (compatible; XoviBot/2.0; +http://www.xovibot.net/)"],"addition_date":"2015/04/05","description":"Xovi SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"BUbiNG","url":"http://law.di.unimi.it/BUbiNG.html","instances":["BUbiNG (+http://law.di.unimi.it/BUbiNG.html)"],"addition_date":"2015/04/06","description":"BUbiNG web crawler framework for research","tags":["academic"]},{"pattern":"Qwantify","url":"https://www.qwant.com/","instances":["Mozilla/5.0 (compatible; Qwantify/2.0n; +https://www.qwant.com/)/*","Mozilla/5.0 (compatible; Qwantify/2.4w; +https://www.qwant.com/)/2.4w","Mozilla/5.0 (compatible; Qwantify/Bleriot/1.1; +https://help.qwant.com/bot)","Mozilla/5.0 (compatible; Qwantify/Bleriot/1.2.1; +https://help.qwant.com/bot)"],"addition_date":"2015/04/06","description":"Qwant search engine web crawler bot","tags":["search-engine"]},{"pattern":"archive\\\\.org_bot","url":"http://www.archive.org/details/archive.org_bot","depends_on":["heritrix"],"instances":["Mozilla/5.0 (compatible; heritrix/3.1.1-SNAPSHOT-20120116.200628 +http://www.archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; archive.org_bot/heritrix-1.15.4 +http://www.archive.org)","Mozilla/5.0 (compatible; heritrix/3.3.0-SNAPSHOT-20140702-2247 +http://archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; archive.org_bot +http://www.archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; archive.org_bot +http://archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; special_archiver/3.1.1 +http://www.archive.org/details/archive.org_bot)"],"addition_date":"2015/04/14","description":"Archive.org web crawler for preservation","tags":["archiver"]},{"pattern":"Applebot","url":"http://www.apple.com/go/applebot","addition_date":"2015/04/15","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Applebot/0.1)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Applebot/0.1; +http://www.apple.com/go/applebot)","Mozilla/5.0 (compatible; Applebot/0.3; +http://www.apple.com/go/applebot)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko) Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; Applebot/0.3; +http://www.apple.com/go/applebot)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B410 Safari/600.1.4 (Applebot/0.1; +http://www.apple.com/go/applebot)"],"description":"Apple\'s web crawler for Siri and search","tags":["search-engine"]},{"pattern":"TweetmemeBot","url":"http://datasift.com/bot.html","instances":["Mozilla/5.0 (TweetmemeBot/4.0; +http://datasift.com/bot.html) Gecko/20100101 Firefox/31.0"],"addition_date":"2015/04/15","description":"TweetMeme web crawler for social content","tags":["social-preview"]},{"pattern":"crawler4j","url":"https://github.com/yasserg/crawler4j","instances":["crawler4j (http://code.google.com/p/crawler4j/)","crawler4j (https://github.com/yasserg/crawler4j/)"],"addition_date":"2015/05/07","description":"Crawler4j Java web crawler framework","tags":["http-library"]},{"pattern":"findxbot","url":"http://www.findxbot.com","instances":["Mozilla/5.0 (compatible; Findxbot/1.0; +http://www.findxbot.com)"],"addition_date":"2015/05/07","description":"FindX web crawler for content discovery","tags":["search-engine"]},{"pattern":"S[eE][mM]rushBot","url":"http://www.semrush.com/bot.html","instances":["Mozilla/5.0 (compatible; SemrushBot-SA/0.97; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot-SI/0.97; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/3~bl; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/0.98~bl; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot-BA; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/6~bl; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)","SEMrushBot"],"addition_date":"2015/05/26","description":"Semrush SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"yoozBot","url":"http://yooz.ir","instances":["Mozilla/5.0 (compatible; yoozBot-2.2; http://yooz.ir; info@yooz.ir)"],"addition_date":"2015/05/26","description":"Yooz web crawler for content analysis","tags":["seo"]},{"pattern":"lipperhey","url":"http://www.lipperhey.com/","instances":["Mozilla/5.0 (compatible; Lipperhey Link Explorer; http://www.lipperhey.com/)","Mozilla/5.0 (compatible; Lipperhey SEO Service; http://www.lipperhey.com/)","Mozilla/5.0 (compatible; Lipperhey Site Explorer; http://www.lipperhey.com/)","Mozilla/5.0 (compatible; Lipperhey-Kaus-Australis/5.0; +https://www.lipperhey.com/en/about/)"],"addition_date":"2015/08/26","description":"Lipperhey SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"Y!J","url":"https://www.yahoo-help.jp/app/answers/detail/p/595/a_id/42716/~/%E3%82%A6%E3%82%A7%E3%83%96%E3%83%9A%E3%83%BC%E3%82%B8%E3%81%AB%E3%82%A2%E3%82%AF%E3%82%BB%E3%82%B9%E3%81%99%E3%82%8B%E3%82%B7%E3%82%B9%E3%83%86%E3%83%A0%E3%81%AE%E3%83%A6%E3%83%BC%E3%82%B6%E3%83%BC%E3%82%A8%E3%83%BC%E3%82%B8%E3%82%A7%E3%83%B3%E3%83%88%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6","instances":["Y!J-ASR/0.1 crawler (http://www.yahoo-help.jp/app/answers/detail/p/595/a_id/42716/)","Y!J-BRJ/YATS crawler (http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Y!J-PSC/1.0 crawler (http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Y!J-BRW/1.0 crawler (http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Mozilla/5.0 (iPhone; Y!J-BRY/YATSH crawler; http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Mozilla/5.0 (compatible; Y!J SearchMonkey/1.0 (Y!J-AGENT; http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html))"],"addition_date":"2015/05/26","description":"Yahoo Japan search engine web crawler bot","tags":["search-engine"]},{"pattern":"Domain Re-Animator Bot","url":"http://domainreanimator.com","instances":["Domain Re-Animator Bot (http://domainreanimator.com) - support@domainreanimator.com"],"addition_date":"2015/04/14","description":"Domain Re-Animator web crawler for domain analysis","tags":["seo"]},{"pattern":"AddThis","url":"https://www.addthis.com","instances":["AddThis.com robot tech.support@clearspring.com"],"addition_date":"2015/06/02","description":"AddThis social sharing web crawler bot","tags":["social-preview"]},{"pattern":"Screaming Frog SEO Spider","url":"http://www.screamingfrog.co.uk/seo-spider","instances":["Screaming Frog SEO Spider/5.1"],"addition_date":"2016/01/08","description":"Screaming Frog SEO tool web crawler","tags":["seo"]},{"pattern":"MetaURI","url":"http://www.useragentstring.com/MetaURI_id_17683.php","instances":["MetaURI API/2.0 +metauri.com"],"addition_date":"2016/01/02","description":"MetaURI API web crawler for metadata","tags":["seo"]},{"pattern":"Scrapy","url":"http://scrapy.org/","instances":["Scrapy/1.0.3 (+http://scrapy.org)"],"addition_date":"2016/01/02","description":"Scrapy Python web crawler framework","tags":["http-library"]},{"pattern":"Livelap[bB]ot","url":"http://site.livelap.com/crawler","instances":["LivelapBot/0.2 (http://site.livelap.com/crawler)","Livelapbot/0.1"],"addition_date":"2016/01/02","description":"Livelap web crawler for content discovery","tags":["seo"]},{"pattern":"OpenHoseBot","url":"http://www.openhose.org/bot.html","instances":["Mozilla/5.0 (compatible; OpenHoseBot/2.1; +http://www.openhose.org/bot.html)"],"addition_date":"2016/01/02","description":"OpenHose web crawler for content analysis","tags":["search-engine"]},{"pattern":"CapsuleChecker","url":"http://www.capsulink.com/about","instances":["CapsuleChecker (http://www.capsulink.com/)"],"addition_date":"2016/01/02","description":"Capsule web crawler for link checking","tags":["monitoring"]},{"pattern":"collection@infegy\\\\.com","url":"http://infegy.com/","instances":["Mozilla/5.0 (compatible) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/47.0.2526.73 Safari/537.36 collection@infegy.com"],"addition_date":"2016/01/03","description":"Infegy web crawler for social listening","tags":["seo"]},{"pattern":"IstellaBot","url":"http://www.tiscali.it/","instances":["Mozilla/5.0 (compatible; IstellaBot/1.23.15 +http://www.tiscali.it/)"],"addition_date":"2016/01/09","description":"Istella web crawler for search indexing","tags":["search-engine"]},{"pattern":"DeuSu\\\\/","addition_date":"2016/01/23","url":"https://deusu.de/robot.html","instances":["Mozilla/5.0 (compatible; DeuSu/0.1.0; +https://deusu.org)","Mozilla/5.0 (compatible; DeuSu/5.0.2; +https://deusu.de/robot.html)"],"description":"DeuSu web crawler for search indexing","tags":["search-engine"]},{"pattern":"betaBot","addition_date":"2016/01/23","instances":[],"description":"BetaBot web crawler for testing","tags":["seo"]},{"pattern":"Cliqzbot\\\\/","addition_date":"2016/01/23","url":"http://cliqz.com/company/cliqzbot","instances":["Mozilla/5.0 (compatible; Cliqzbot/2.0; +http://cliqz.com/company/cliqzbot)","Cliqzbot/0.1 (+http://cliqz.com +cliqzbot@cliqz.com)","Cliqzbot/0.1 (+http://cliqz.com/company/cliqzbot)","Mozilla/5.0 (compatible; Cliqzbot/0.1 +http://cliqz.com/company/cliqzbot)","Mozilla/5.0 (compatible; Cliqzbot/1.0 +http://cliqz.com/company/cliqzbot)"],"description":"Cliqz search engine web crawler bot","tags":["search-engine"]},{"pattern":"MojeekBot\\\\/","addition_date":"2016/01/23","url":"https://www.mojeek.com/bot.html","instances":["MojeekBot/0.2 (archi; http://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.2; http://www.mojeek.com/bot.html#relaunch)","Mozilla/5.0 (compatible; MojeekBot/0.2; http://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.5; http://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.6; +https://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.6; http://www.mojeek.com/bot.html)"],"description":"Mojeek search engine web crawler bot","tags":["search-engine"]},{"pattern":"netEstate NE Crawler","addition_date":"2016/01/23","url":"http://www.website-datenbank.de/","instances":["netEstate NE Crawler (+http://www.sengine.info/)","netEstate NE Crawler (+http://www.website-datenbank.de/)"],"description":"NetEstate web crawler for domain analysis","tags":["seo"]},{"pattern":"SafeSearch microdata crawler","addition_date":"2016/01/23","url":"https://safesearch.avira.com","instances":["SafeSearch microdata crawler (https://safesearch.avira.com, safesearch-abuse@avira.com)"],"description":"Avira SafeSearch web crawler for safety","tags":["search-engine"]},{"pattern":"Gluten Free Crawler\\\\/","addition_date":"2016/01/23","url":"http://glutenfreepleasure.com/","instances":["Mozilla/5.0 (compatible; Gluten Free Crawler/1.0; +http://glutenfreepleasure.com/)"],"description":"Gluten Free Pleasure web crawler bot","tags":["search-engine"]},{"pattern":"Sonic","addition_date":"2016/02/08","url":"http://www.yama.info.waseda.ac.jp/~crawler/info.html","instances":["Mozilla/5.0 (compatible; RankSonicSiteAuditor/1.0; +https://ranksonic.com/ranksonic_sab.html)","Mozilla/5.0 (compatible; Sonic/1.0; http://www.yama.info.waseda.ac.jp/~crawler/info.html)","Mozzila/5.0 (compatible; Sonic/1.0; http://www.yama.info.waseda.ac.jp/~crawler/info.html)"],"description":"Sonic web crawler for ranking analysis","tags":["seo"]},{"pattern":"Sysomos","addition_date":"2016/02/08","url":"http://www.sysomos.com","instances":["Mozilla/5.0 (compatible; Sysomos/1.0; +http://www.sysomos.com/; Sysomos)"],"description":"Sysomos web crawler for social media analysis","tags":["seo"]},{"pattern":"Trove","addition_date":"2016/02/08","url":"http://www.trove.com","instances":[],"description":"Trove web crawler for content discovery","tags":["archiver"]},{"pattern":"deadlinkchecker","addition_date":"2016/02/08","url":"http://www.deadlinkchecker.com","instances":["www.deadlinkchecker.com Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/46.0.2490.86 Safari/537.36","www.deadlinkchecker.com XMLHTTP/1.0","www.deadlinkchecker.com XMLHTTP/1.0 Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/46.0.2490.86 Safari/537.36"],"description":"Dead Link Checker web crawler for link validation","tags":["seo"]},{"pattern":"Slack-ImgProxy","addition_date":"2016/04/25","url":"https://api.slack.com/robots","instances":["Slack-ImgProxy (+https://api.slack.com/robots)","Slack-ImgProxy 0.59 (+https://api.slack.com/robots)","Slack-ImgProxy 0.66 (+https://api.slack.com/robots)","Slack-ImgProxy 1.106 (+https://api.slack.com/robots)","Slack-ImgProxy 1.138 (+https://api.slack.com/robots)","Slack-ImgProxy 149 (+https://api.slack.com/robots)"],"description":"Slack\'s image proxy web crawler bot","tags":["social-preview"]},{"pattern":"Embedly","addition_date":"2016/04/25","url":"http://support.embed.ly","instances":["Embedly +support@embed.ly","Mozilla/5.0 (compatible; Embedly/0.2; +http://support.embed.ly/)","Mozilla/5.0 (compatible; Embedly/0.2; snap; +http://support.embed.ly/)"],"description":"Embedly web crawler for content embedding","tags":["social-preview"]},{"pattern":"RankActiveLinkBot","addition_date":"2016/06/20","url":"https://rankactive.com/resources/rankactive-linkbot","instances":["Mozilla/5.0 (compatible; RankActiveLinkBot; +https://rankactive.com/resources/rankactive-linkbot)"],"description":"RankActive web crawler for link analysis","tags":["seo"]},{"pattern":"iskanie","addition_date":"2016/09/02","url":"http://www.iskanie.com","instances":["iskanie (+http://www.iskanie.com)"],"description":"Iskanie web crawler for content discovery","tags":["seo"]},{"pattern":"SafeDNSBot","addition_date":"2016/09/10","url":"https://www.safedns.com/searchbot","instances":["SafeDNSBot (https://www.safedns.com/searchbot)"],"description":"SafeDNS web crawler for security analysis","tags":["scanner"]},{"pattern":"SkypeUriPreview","addition_date":"2016/10/10","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5"],"description":"Skype\'s URI preview web crawler bot","tags":["social-preview"]},{"pattern":"Veoozbot","addition_date":"2016/11/03","url":"http://www.veooz.com/veoozbot.html","instances":["Mozilla/5.0 (compatible; Veoozbot/1.0; +http://www.veooz.com/veoozbot.html)"],"description":"Veooz web crawler for marketing analysis","tags":["seo"]},{"pattern":"Slackbot","addition_date":"2016/11/03","url":"https://api.slack.com/robots","instances":["Slackbot-LinkExpanding (+https://api.slack.com/robots)","Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)","Slackbot 1.0 (+https://api.slack.com/robots)"],"description":"Slack\'s link expansion web crawler bot","tags":["social-preview"]},{"pattern":"redditbot","addition_date":"2016/11/03","url":"http://www.reddit.com/feedback","instances":["Mozilla/5.0 (compatible; redditbot/1.0; +http://www.reddit.com/feedback)"],"description":"Reddit\'s web crawler for content sharing","tags":["social-preview"]},{"pattern":"datagnionbot","addition_date":"2016/11/03","url":"http://www.datagnion.com/bot.html","instances":["datagnionbot (+http://www.datagnion.com/bot.html)"],"description":"Datagnion web crawler for data analysis","tags":["seo"]},{"pattern":"Google-Adwords-Instant","addition_date":"2016/11/03","url":"http://www.google.com/adsbot.html","instances":["Google-Adwords-Instant (+http://www.google.com/adsbot.html)"],"description":"Google AdWords instant web crawler bot","tags":["advertising"]},{"pattern":"adbeat_bot","addition_date":"2016/11/04","instances":["Mozilla/5.0 (compatible; adbeat_bot; +support@adbeat.com; support@adbeat.com)","adbeat_bot"],"description":"AdBeat web crawler for advertising analysis","tags":["advertising"]},{"pattern":"WhatsApp","addition_date":"2016/11/15","url":"https://www.whatsapp.com/","instances":["WhatsApp","WhatsApp/0.3.4479 N","WhatsApp/0.3.4679 N","WhatsApp/0.3.4941 N","WhatsApp/2.12.15/i","WhatsApp/2.12.16/i","WhatsApp/2.12.17/i","WhatsApp/2.12.449 A","WhatsApp/2.12.453 A","WhatsApp/2.12.510 A","WhatsApp/2.12.540 A","WhatsApp/2.12.548 A","WhatsApp/2.12.555 A","WhatsApp/2.12.556 A","WhatsApp/2.16.1/i","WhatsApp/2.16.13 A","WhatsApp/2.16.2/i","WhatsApp/2.16.42 A","WhatsApp/2.16.57 A","WhatsApp/2.19.92 i","WhatsApp/2.19.175 A","WhatsApp/2.19.244 A","WhatsApp/2.19.258 A","WhatsApp/2.19.308 A","WhatsApp/2.19.330 A"],"description":"WhatsApp\'s web crawler for link previews","tags":["social-preview"]},{"pattern":"contxbot","addition_date":"2017/02/25","instances":["Mozilla/5.0 (compatible;contxbot/1.0)"],"description":"Contx web crawler for content discovery","tags":["seo"]},{"pattern":"pinterest\\\\.com\\\\/bot","addition_date":"2017/03/03","instances":["Mozilla/5.0 (compatible; Pinterestbot/1.0; +http://www.pinterest.com/bot.html)","Pinterest/0.2 (+http://www.pinterest.com/bot.html)"],"url":"http://www.pinterest.com/bot.html","description":"Pinterest web crawler for content discovery","tags":["social-preview"]},{"pattern":"electricmonk","addition_date":"2017/03/04","instances":["Mozilla/5.0 (compatible; electricmonk/3.2.0 +https://www.duedil.com/our-crawler/)"],"url":"https://www.duedil.com/our-crawler/","description":"DueDil electricmonk web crawler bot","tags":["seo"]},{"pattern":"GarlikCrawler","addition_date":"2017/03/18","instances":["GarlikCrawler/1.2 (http://garlik.com/, crawler@garlik.com)"],"url":"http://garlik.com/","description":"Garlik web crawler for content discovery","tags":["seo"]},{"pattern":"BingPreview\\\\/","addition_date":"2017/04/23","url":"https://www.bing.com/webmaster/help/which-crawlers-does-bing-use-8c184ec0","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/534+ (KHTML, like Gecko) BingPreview/1.0b","Mozilla/5.0 (Windows NT 6.3; WOW64; Trident/7.0; rv:11.0; BingPreview/1.0b) like Gecko","Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0;  WOW64;  Trident/6.0;  BingPreview/1.0b)","Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0;  WOW64;  Trident/5.0;  BingPreview/1.0b)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 BingPreview/1.0b"],"description":"Bing preview web crawler bot","tags":["social-preview"]},{"pattern":"vebidoobot","addition_date":"2017/05/08","instances":["Mozilla/5.0 (compatible; vebidoobot/1.0; +https://blog.vebidoo.de/vebidoobot/"],"url":"https://blog.vebidoo.de/vebidoobot/","description":"Vebidoo web crawler for content discovery","tags":["seo"]},{"pattern":"FemtosearchBot","addition_date":"2017/05/16","instances":["Mozilla/5.0 (compatible; FemtosearchBot/1.0; http://femtosearch.com)"],"url":"http://femtosearch.com","description":"Femtosearch web crawler for content discovery","tags":["search-engine"]},{"pattern":"Yahoo Link Preview","addition_date":"2017/06/28","instances":["Mozilla/5.0 (compatible; Yahoo Link Preview; https://help.yahoo.com/kb/mail/yahoo-link-preview-SLN23615.html)"],"url":"https://help.yahoo.com/kb/mail/yahoo-link-preview-SLN23615.html","description":"Yahoo link preview web crawler bot","tags":["social-preview"]},{"pattern":"MetaJobBot","addition_date":"2017/08/16","instances":["Mozilla/5.0 (compatible; MetaJobBot; http://www.metajob.de/crawler)"],"url":"http://www.metajob.de/the/crawler","description":"MetaJob web crawler for job discovery","tags":["seo"]},{"pattern":"DomainStatsBot","addition_date":"2017/08/16","instances":["DomainStatsBot/1.0 (http://domainstats.io/our-bot)"],"url":"http://domainstats.io/our-bot","description":"DomainStats web crawler for domain analysis","tags":["seo"]},{"pattern":"mindUpBot","addition_date":"2017/08/16","instances":["mindUpBot (datenbutler.de)"],"url":"http://www.datenbutler.de/","description":"MindUp web crawler for content discovery","tags":["seo"]},{"pattern":"Daum\\\\/","addition_date":"2017/08/16","instances":["Mozilla/5.0 (compatible; Daum/4.1; +http://cs.daum.net/faq/15/4118.html?faqId=28966)"],"url":"http://cs.daum.net/faq/15/4118.html?faqId=28966","description":"Daum search engine web crawler bot","tags":["search-engine"]},{"pattern":"Jugendschutzprogramm-Crawler","addition_date":"2017/08/16","instances":["Jugendschutzprogramm-Crawler; Info: http://www.jugendschutzprogramm.de"],"url":"http://www.jugendschutzprogramm.de","description":"Jugendschutzprogramm web crawler bot","tags":["scanner"]},{"pattern":"Xenu Link Sleuth","addition_date":"2017/08/19","instances":["Xenu Link Sleuth/1.3.8"],"url":"http://home.snafu.de/tilman/xenulink.html","description":"Xenu link checker web crawler tool","tags":["seo"]},{"pattern":"Pcore-HTTP","addition_date":"2017/08/19","instances":["Pcore-HTTP/v0.40.3","Pcore-HTTP/v0.44.0"],"url":"https://bitbucket.org/softvisio/pcore/overview","description":"Pcore HTTP web crawler library","tags":["http-library"]},{"pattern":"moatbot","addition_date":"2017/09/16","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/40.0.2214.111 Safari/537.36 moatbot","Mozilla/5.0 (iPhone; CPU iPhone OS 8_0 like Mac OS X) AppleWebKit/600.1.3 (KHTML, like Gecko) Version/8.0 Mobile/12A4345d Safari/600.1.4 moatbot"],"url":"https://moat.com","description":"Moat web crawler for advertising analysis","tags":["advertising"]},{"pattern":"KosmioBot","addition_date":"2017/09/16","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/44.0.2403.125 Safari/537.36 (compatible; KosmioBot/1.0; +http://kosm.io/bot.html)"],"url":"http://kosm.io/bot.html","description":"Kosmio web crawler for content discovery","tags":["seo"]},{"pattern":"[pP]ingdom","addition_date":"2017/09/16","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Ubuntu Chromium/59.0.3071.109 Chrome/59.0.3071.109 Safari/537.36 PingdomPageSpeed/1.0 (pingbot/2.0; +http://www.pingdom.com/)","Mozilla/5.0 (compatible; pingbot/2.0; +http://www.pingdom.com/)","Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Ubuntu Chromium/61.0.3163.100 Chrome/61.0.3163.100 Safari/537.36 PingdomPageSpeed/1.0 (pingbot/2.0; +http://www.pingdom.com/)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) browser/2020.2.1 Chrome/78.0.3904.130 Electron/7.3.2 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) browser/2020.2.5 Chrome/78.0.3904.130 Electron/7.3.15 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) browser/2020.2.0 Chrome/78.0.3904.130 Electron/7.1.7 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) renderer/2020.2.0 Chrome/78.0.3904.130 Electron/7.1.7 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Ubuntu Chromium/61.0.3163.100 Chrome/61.0.3163.100 Safari/537.36 PingdomPageSpeed/1.0 (pingbot/2.0; http://www.pingdom.com/)"],"url":"http://www.pingdom.com","description":"Pingdom website monitoring web crawler","tags":["monitoring"]},{"pattern":"AppInsights","addition_date":"2019/03/09","instances":["Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0; AppInsights)"],"url":"https://docs.microsoft.com/en-us/azure/azure-monitor/app/app-insights-overview","description":"Microsoft AppInsights web crawler bot","tags":["monitoring"]},{"pattern":"PhantomJS","addition_date":"2017/09/18","instances":["Mozilla/5.0 (Unknown; Linux x86_64) AppleWebKit/538.1 (KHTML, like Gecko) PhantomJS/2.1.1 Safari/538.1 bl.uk_lddc_renderbot/2.0.0 (+ http://www.bl.uk/aboutus/legaldeposit/websites/websites/faqswebmaster/index.html)"],"url":"http://phantomjs.org/","description":"PhantomJS headless browser web crawler","tags":["browser-automation"]},{"pattern":"Gowikibot","addition_date":"2017/10/26","instances":["Mozilla/5.0 (compatible; Gowikibot/1.0; +http://www.gowikibot.com)"],"url":"http://www.gowikibot.com","description":"GoWiki web crawler for content discovery","tags":["seo"]},{"pattern":"PiplBot","addition_date":"2017/10/30","instances":["PiplBot (+http://www.pipl.com/bot/)","Mozilla/5.0+(compatible;+PiplBot;+http://www.pipl.com/bot/)"],"url":"http://www.pipl.com/bot/","description":"Pipl web crawler for people search","tags":["seo"]},{"pattern":"Discordbot","addition_date":"2017/09/22","url":"https://discordapp.com","instances":["Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)"],"description":"Discord web crawler for link previews","tags":["social-preview"]},{"pattern":"TelegramBot","addition_date":"2017/10/01","instances":["TelegramBot (like TwitterBot)"],"description":"Telegram web crawler for link previews","tags":["social-preview"]},{"pattern":"Jetslide","addition_date":"2017/09/27","url":"http://jetsli.de/crawler","instances":["Mozilla/5.0 (compatible; Jetslide; +http://jetsli.de/crawler)"],"description":"Jetslide web crawler for content discovery","tags":["social-preview"]},{"pattern":"newsharecounts","addition_date":"2017/09/30","url":"http://newsharecounts.com/crawler","instances":["Mozilla/5.0 (compatible; NewShareCounts.com/1.0; +http://newsharecounts.com/crawler)"],"description":"NewShareCounts web crawler for sharing","tags":["social-preview"]},{"pattern":"James BOT","addition_date":"2017/10/12","url":"http://cognitiveseo.com/bot.html","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.6) Gecko/20070725 Firefox/2.0.0.6 - James BOT - WebCrawler http://cognitiveseo.com/bot.html"],"description":"CognitiveSEO James web crawler bot","tags":["seo"]},{"pattern":"Bark[rR]owler","addition_date":"2017/10/09","url":"http://www.exensa.com/crawl","instances":["Barkrowler/0.5.1 (experimenting / debugging - sorry for your logs ) http://www.exensa.com/crawl - admin@exensa.com -- based on BuBiNG","Barkrowler/0.7 (+http://www.exensa.com/crawl)","BarkRowler/0.7 (+http://www.exensa.com/crawling)","Barkrowler/0.9 (+http://www.exensa.com/crawl)"],"description":"Barkrowler web crawler for content discovery","tags":["seo"]},{"pattern":"TinEye","addition_date":"2017/10/14","url":"http://www.tineye.com/crawler.html","instances":["Mozilla/5.0 (compatible; TinEye-bot/1.31; +http://www.tineye.com/crawler.html)","TinEye/1.1 (http://tineye.com/crawler.html)"],"description":"TinEye reverse image search web crawler","tags":["seo"]},{"pattern":"SocialRankIOBot","addition_date":"2017/10/19","url":"http://socialrank.io/about","instances":["SocialRankIOBot; http://socialrank.io/about"],"description":"SocialRank web crawler for social analysis","tags":["seo"]},{"pattern":"trendictionbot","addition_date":"2017/10/30","url":"http://www.trendiction.de/bot","instances":["Mozilla/5.0 (Windows; U; Windows NT 6.0; en-GB; rv:1.0; trendictionbot0.5.0; trendiction search; http://www.trendiction.de/bot; please let us know of any problems; web at trendiction.com) Gecko/20071127 Firefox/3.0.0.11","Mozilla/5.0 (Windows NT 10.0; Win64; x64; trendictionbot0.5.0; trendiction search; http://www.trendiction.de/bot; please let us know of any problems; web at trendiction.com) Gecko/20170101 Firefox/67.0"],"description":"Trendiction web crawler for trend analysis","tags":["seo"]},{"pattern":"Ocarinabot","addition_date":"2017/09/27","instances":["Ocarinabot"],"description":"Ocarina web crawler for content discovery","tags":["seo"]},{"pattern":"epicbot","addition_date":"2017/10/31","url":"http://www.epictions.com/epicbot","instances":["Mozilla/5.0 (compatible; epicbot; +http://www.epictions.com/epicbot)"],"description":"Epic web crawler for content discovery","tags":["seo"]},{"pattern":"Primalbot","addition_date":"2017/09/27","url":"https://www.primal.com","instances":["Mozilla/5.0 (compatible; Primalbot; +https://www.primal.com;)"],"description":"Primal web crawler for content discovery","tags":["seo"]},{"pattern":"DuckDuckGo-Favicons-Bot","addition_date":"2017/10/06","url":"http://duckduckgo.com","instances":["Mozilla/5.0 (compatible; DuckDuckGo-Favicons-Bot/1.0; +http://duckduckgo.com)"],"description":"DuckDuckGo favicon web crawler bot","tags":["search-engine"]},{"pattern":"GnowitNewsbot","addition_date":"2017/10/30","url":"http://www.gnowit.com","instances":["Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:49.0) Gecko/20100101 Firefox/49.0 / GnowitNewsbot / Contact information at http://www.gnowit.com"],"description":"Gnowit news web crawler bot","tags":["seo"]},{"pattern":"Leikibot","addition_date":"2017/09/24","url":"http://www.leiki.com","instances":["Mozilla/5.0 (Windows NT 6.3;compatible; Leikibot/1.0; +http://www.leiki.com)"],"description":"Leiki web crawler for content discovery","tags":["seo"]},{"pattern":"LinkArchiver","addition_date":"2017/09/24","url":"https://github.com/thisisparker/linkarchiver","instances":["@LinkArchiver twitter bot"],"description":"LinkArchiver web crawler for archiving","tags":["archiver"]},{"pattern":"YaK\\\\/","addition_date":"2017/09/25","url":"http://linkfluence.com","instances":["Mozilla/5.0 (compatible; YaK/1.0; http://linkfluence.com/; bot@linkfluence.com)"],"description":"Linkfluence YaK web crawler bot","tags":["seo"]},{"pattern":"PaperLiBot","addition_date":"2017/09/25","url":"http://support.paper.li/entries/20023257-what-is-paper-li","instances":["Mozilla/5.0 (compatible; PaperLiBot/2.1; http://support.paper.li/entries/20023257-what-is-paper-li)","Mozilla/5.0 (compatible; PaperLiBot/2.1; https://support.paper.li/entries/20023257-what-is-paper-li)"],"description":"Paper.li web crawler for content curation","tags":["seo"]},{"pattern":"Digg Deeper","addition_date":"2017/09/26","url":"http://digg.com/about","instances":["Digg Deeper/v1 (http://digg.com/about)"],"description":"Digg web crawler for content discovery","tags":["seo"]},{"pattern":"^dcrawl","addition_date":"2017/09/22","url":"https://github.com/kgretzky/dcrawl","instances":["dcrawl/1.0"],"description":"dcrawl web crawler framework","tags":["seo"]},{"pattern":"Snacktory","addition_date":"2017/09/23","url":"https://github.com/karussell/snacktory","instances":["Mozilla/5.0 (compatible; Snacktory; +https://github.com/karussell/snacktory)"],"description":"Snacktory web crawler for content extraction","tags":["seo"]},{"pattern":"AndersPinkBot","addition_date":"2017/09/24","url":"http://anderspink.com/bot.html","instances":["Mozilla/5.0 (compatible; AndersPinkBot/1.0; +http://anderspink.com/bot.html)"],"description":"AndersPink web crawler for content discovery","tags":["seo"]},{"pattern":"Fyrebot","addition_date":"2017/09/22","instances":["Fyrebot/1.0"],"description":"Fyre web crawler for content discovery","tags":["seo"]},{"pattern":"EveryoneSocialBot","addition_date":"2017/09/22","url":"http://everyonesocial.com","instances":["Mozilla/5.0 (compatible; EveryoneSocialBot/1.0; support@everyonesocial.com http://everyonesocial.com/)"],"description":"EveryoneSocial web crawler for sharing","tags":["social-preview"]},{"pattern":"Mediatoolkitbot","addition_date":"2017/10/06","url":"http://mediatoolkit.com","instances":["Mediatoolkitbot (complaints@mediatoolkit.com)"],"description":"Mediatoolkit web crawler for monitoring","tags":["monitoring"]},{"pattern":"Luminator-robots","addition_date":"2017/09/22","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_8_2) AppleWebKit/537.13 (KHTML, like Gecko) Chrome/30.0.1599.66 Safari/537.13 Luminator-robots/2.0"],"description":"Luminator web crawler for content discovery","tags":["seo"]},{"pattern":"ExtLinksBot","addition_date":"2017/11/02","url":"https://extlinks.com/Bot.html","instances":["Mozilla/5.0 (compatible; ExtLinksBot/1.5 +https://extlinks.com/Bot.html)"],"description":"ExtLinks web crawler for link analysis","tags":["seo"]},{"pattern":"SurveyBot","addition_date":"2017/11/02","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en; rv:1.9.0.13) Gecko/2009073022 Firefox/3.5.2 (.NET CLR 3.5.30729) SurveyBot/2.3 (DomainTools)"],"description":"DomainTools survey web crawler bot","tags":["seo"]},{"pattern":"NING\\\\/","addition_date":"2017/11/02","instances":["NING/1.0"],"description":"Ning web crawler for content discovery","tags":["social-preview"]},{"pattern":"okhttp","addition_date":"2017/11/02","instances":["okhttp/2.5.0","okhttp/2.7.5","okhttp/3.2.0","okhttp/3.5.0","okhttp/4.1.0"],"description":"OkHttp Java HTTP client library","tags":["http-library"]},{"pattern":"Nuzzel","addition_date":"2017/11/02","instances":["Nuzzel"],"description":"Nuzzel web crawler for news discovery","tags":["seo"]},{"pattern":"omgili","addition_date":"2017/11/02","url":"http://omgili.com","instances":["omgili/0.5 +http://omgili.com"],"description":"Omgili web crawler for content discovery","tags":["seo"]},{"pattern":"PocketParser","addition_date":"2017/11/02","url":"https://getpocket.com/pocketparser_ua","instances":["PocketParser/2.0 (+https://getpocket.com/pocketparser_ua)"],"description":"Pocket web crawler for content parsing","tags":["seo"]},{"pattern":"YisouSpider","addition_date":"2017/11/02","instances":["YisouSpider","Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.81 YisouSpider/5.0 Safari/537.36"],"description":"Yisou search engine web crawler bot","tags":["search-engine"]},{"pattern":"um-LN","addition_date":"2017/11/02","instances":["Mozilla/5.0 (compatible; um-LN/1.0; mailto: techinfo@ubermetrics-technologies.com)"],"description":"Ubermetrics web crawler for monitoring","tags":["seo"]},{"pattern":"ToutiaoSpider","addition_date":"2017/11/02","url":"http://web.toutiao.com/media_cooperation/","instances":["Mozilla/5.0 (compatible; ToutiaoSpider/1.0; http://web.toutiao.com/media_cooperation/;)"],"description":"Toutiao news platform web crawler bot","tags":["search-engine"]},{"pattern":"MuckRack","addition_date":"2017/11/02","url":"http://muckrack.com","instances":["Mozilla/5.0 (compatible; MuckRack/1.0; +http://muckrack.com)"],"description":"MuckRack journalist database web crawler","tags":["seo"]},{"pattern":"Jamie\'s Spider","addition_date":"2017/11/02","url":"http://jamiembrown.com/","instances":["Jamie\'s Spider (http://jamiembrown.com/)"],"description":"Jamie Brown\'s personal web crawler bot","tags":["seo"]},{"pattern":"AHC\\\\/","addition_date":"2017/11/02","url":"https://github.com/AsyncHttpClient/async-http-client","instances":["AHC/2.0"],"description":"Async HTTP Client Java library for HTTP requests","tags":["http-library"]},{"pattern":"NetcraftSurveyAgent","addition_date":"2017/11/02","instances":["Mozilla/5.0 (compatible; NetcraftSurveyAgent/1.0; +info@netcraft.com)"],"description":"Netcraft survey web crawler bot","tags":["scanner"]},{"pattern":"Laserlikebot","addition_date":"2017/11/02","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; Laserlikebot/0.1)"],"description":"Laserlike web crawler for content discovery","tags":["seo"]},{"pattern":"^Apache-HttpClient","addition_date":"2017/11/02","instances":["Apache-HttpClient/4.2.3 (java 1.5)","Apache-HttpClient/4.2.5 (java 1.5)","Apache-HttpClient/4.3.1 (java 1.5)","Apache-HttpClient/4.3.3 (java 1.5)","Apache-HttpClient/4.3.5 (java 1.5)","Apache-HttpClient/4.4.1 (Java/1.8.0_65)","Apache-HttpClient/4.5.2 (Java/1.8.0_65)","Apache-HttpClient/4.5.2 (Java/1.8.0_151)","Apache-HttpClient/4.5.2 (Java/1.8.0_161)","Apache-HttpClient/4.5.2 (Java/1.8.0_181)","Apache-HttpClient/4.5.3 (Java/1.8.0_121)","Apache-HttpClient/4.5.3-SNAPSHOT (Java/1.8.0_152)","Apache-HttpClient/4.5.7 (Java/11.0.3)","Apache-HttpClient/4.5.10 (Java/1.8.0_201)"],"description":"Apache HTTP Client Java library for requests","tags":["http-library"]},{"pattern":"AppEngine-Google","addition_date":"2017/11/02","instances":["AppEngine-Google; (+http://code.google.com/appengine; appid: example)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_4) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/65.0.3325.181 Safari/537.36 AppEngine-Google; (+http://code.google.com/appengine; appid: s~feedly-nikon3)"],"description":"Google App Engine web crawler bot","tags":["search-engine"]},{"pattern":"Jetty","addition_date":"2017/11/02","instances":["Jetty/9.3.z-SNAPSHOT"],"description":"Jetty web server HTTP client library","tags":["http-library"]},{"pattern":"Upflow","addition_date":"2017/11/02","instances":["Upflow/1.0"],"description":"Upflow web crawler for content analysis","tags":["seo"]},{"pattern":"Thinklab","addition_date":"2017/11/02","url":"thinklab.com","instances":["Thinklab (thinklab.com)"],"description":"Thinklab web crawler for research","tags":["academic"]},{"pattern":"Traackr\\\\.com","addition_date":"2017/11/02","url":"https://www.traackr.com/","instances":["Traackr.com"],"description":"Traackr influencer marketing web crawler","tags":["seo"]},{"pattern":"Twurly","addition_date":"2017/11/02","url":"http://twurly.org","instances":["Ruby, Twurly v1.1 (http://twurly.org)"],"description":"Twurly Ruby web crawler framework","tags":["seo"]},{"pattern":"Mastodon","addition_date":"2017/11/02","instances":["http.rb/2.2.2 (Mastodon/1.5.1; +https://example-masto-instance.org/)"],"description":"Mastodon social network web crawler bot","tags":["social-preview"]},{"pattern":"http_get","addition_date":"2017/11/02","instances":["http_get"],"description":"HTTP GET command-line tool for requests","tags":["http-library"]},{"pattern":"DnyzBot","addition_date":"2017/11/20","instances":["Mozilla/5.0 (compatible; DnyzBot/1.0)"],"description":"Dnyz web crawler for content discovery","tags":["seo"]},{"pattern":"botify","addition_date":"2018/02/01","instances":["Mozilla/5.0 (compatible; botify; http://botify.com)"],"description":"Botify SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"007ac9 Crawler","addition_date":"2018/02/09","instances":["Mozilla/5.0 (compatible; 007ac9 Crawler; http://crawler.007ac9.net/)"],"description":"007ac9 web crawler for content discovery","tags":["seo"]},{"pattern":"BehloolBot","addition_date":"2018/02/09","instances":["Mozilla/5.0 (compatible; BehloolBot/beta; +http://www.webeaver.com/bot)"],"description":"Behlool web crawler for content analysis","tags":["seo"]},{"pattern":"BrandVerity","addition_date":"2018/02/27","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.10; rv:41.0) Gecko/20100101 Firefox/55.0 BrandVerity/1.0 (http://www.brandverity.com/why-is-brandverity-visiting-me)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Mobile/11A465 Twitter for iPhone BrandVerity/1.0 (http://www.brandverity.com/why-is-brandverity-visiting-me)"],"url":"http://www.brandverity.com/why-is-brandverity-visiting-me","description":"BrandVerity web crawler for brand monitoring","tags":["seo"]},{"pattern":"check_http","addition_date":"2018/02/09","instances":["check_http/v2.2.1 (nagios-plugins 2.2.1)"],"description":"Nagios check_http monitoring plugin","tags":["monitoring"]},{"pattern":"BDCbot","addition_date":"2018/02/09","instances":["Mozilla/5.0 (Windows NT 6.1; compatible; BDCbot/1.0; +http://bigweb.bigdatacorp.com.br/faq.aspx) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.118 Safari/537.36","Mozilla/5.0 (Windows NT 10.0; Win64; x64; BDCbot/1.0; +http://bigweb.bigdatacorp.com.br/faq.aspx) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36"],"description":"BigDataCorp web crawler for data collection","tags":["seo"]},{"pattern":"ZumBot","addition_date":"2018/02/09","instances":["Mozilla/5.0 (compatible; ZumBot/1.0; http://help.zum.com/inquiry)"],"description":"Zum search engine web crawler bot","tags":["search-engine"]},{"pattern":"EZID","addition_date":"2018/02/09","instances":["EZID (EZID link checker; https://ezid.cdlib.org/)"],"description":"EZID link checker web crawler bot","tags":["seo"]},{"pattern":"ICC-Crawler","addition_date":"2018/02/28","instances":["ICC-Crawler/2.0 (Mozilla-compatible; ; http://ucri.nict.go.jp/en/icccrawler.html)"],"url":"http://ucri.nict.go.jp/en/icccrawler.html","description":"ICC web crawler for language research","tags":["academic"]},{"pattern":"ArchiveBot","addition_date":"2018/02/28","instances":["ArchiveTeam ArchiveBot/20170106.02 (wpull 2.0.2)"],"url":"https://github.com/ArchiveTeam/ArchiveBot","description":"Archive Team web crawler for preservation","tags":["archiver"]},{"pattern":"^LCC ","addition_date":"2018/02/28","instances":["LCC (+http://corpora.informatik.uni-leipzig.de/crawler_faq.html)"],"url":"http://corpora.informatik.uni-leipzig.de/crawler_faq.html","description":"Leipzig Corpora Collection web crawler","tags":["academic"]},{"pattern":"filterdb\\\\.iss\\\\.net\\\\/crawler","addition_date":"2018/03/16","instances":["Mozilla/5.0 (compatible; oBot/2.3.1; +http://filterdb.iss.net/crawler/)"],"url":"http://filterdb.iss.net/crawler/","description":"ISS filter database web crawler","tags":["scanner"]},{"pattern":"BLP_bbot","addition_date":"2018/03/27","instances":["BLP_bbot/0.1"],"description":"BLP web crawler for content discovery","tags":["seo"]},{"pattern":"BomboraBot","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; BomboraBot/1.0; +http://www.bombora.com/bot)"],"url":"http://www.bombora.com/bot","description":"Bombora web crawler for business intelligence","tags":["seo"]},{"pattern":"Buck\\\\/","addition_date":"2018/03/27","instances":["Buck/2.2; (+https://app.hypefactors.com/media-monitoring/about.html)"],"url":"https://app.hypefactors.com/media-monitoring/about.html","description":"Hypefactors media monitoring web crawler","tags":["monitoring"]},{"pattern":"Companybook-Crawler","addition_date":"2018/03/27","instances":["Companybook-Crawler (+https://www.companybooknetworking.com/)"],"url":"https://www.companybooknetworking.com/","description":"Companybook networking web crawler","tags":["seo"]},{"pattern":"Genieo","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; Genieo/1.0 http://www.genieo.com/webfilter.html)"],"url":"http://www.genieo.com/webfilter.html","description":"Genieo web filter web crawler bot","tags":["seo"]},{"pattern":"magpie-crawler","addition_date":"2018/03/27","instances":["magpie-crawler/1.1 (U; Linux amd64; en-GB; +http://www.brandwatch.net)"],"url":"http://www.brandwatch.net","description":"Brandwatch magpie web crawler bot","tags":["seo"]},{"pattern":"MeltwaterNews","addition_date":"2018/03/27","instances":["MeltwaterNews www.meltwater.com"],"url":"http://www.meltwater.com","description":"Meltwater news monitoring web crawler","tags":["seo"]},{"pattern":"Moreover","addition_date":"2018/03/27","instances":["Mozilla/5.0 Moreover/5.1 (+http://www.moreover.com)"],"url":"http://www.moreover.com","description":"Moreover news aggregation web crawler","tags":["seo"]},{"pattern":"newspaper\\\\/","addition_date":"2018/03/27","instances":["newspaper/0.1.0.7","newspaper/0.2.5","newspaper/0.2.6","newspaper/0.2.8"],"description":"Newspaper Python web scraping library","tags":["http-library"]},{"pattern":"ScoutJet","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; ScoutJet; +http://www.scoutjet.com/)"],"url":"http://www.scoutjet.com/","description":"ScoutJet web crawler for content discovery","tags":["seo"]},{"pattern":"(^| )sentry\\\\/","addition_date":"2018/03/27","instances":["sentry/8.22.0 (https://sentry.io)"],"url":"https://sentry.io","description":"Sentry error tracking web crawler bot","tags":["monitoring"]},{"pattern":"StorygizeBot","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; StorygizeBot; http://www.storygize.com)"],"url":"http://www.storygize.com","description":"Storygize web crawler for content analysis","tags":["seo"]},{"pattern":"UptimeRobot","addition_date":"2018/03/27","instances":["Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)"],"url":"http://www.uptimerobot.com/","description":"UptimeRobot website monitoring web crawler","tags":["monitoring"]},{"pattern":"OutclicksBot","addition_date":"2018/04/21","instances":["OutclicksBot/2 +https://www.outclicks.net/agent/VjzDygCuk4ubNmg40ZMbFqT0sIh7UfOKk8s8ZMiupUR","OutclicksBot/2 +https://www.outclicks.net/agent/gIYbZ38dfAuhZkrFVl7sJBFOUhOVct6J1SvxgmBZgCe","OutclicksBot/2 +https://www.outclicks.net/agent/PryJzTl8POCRHfvEUlRN5FKtZoWDQOBEvFJ2wh6KH5J","OutclicksBot/2 +https://www.outclicks.net/agent/p2i4sNUh7eylJF1S6SGgRs5mP40ExlYvsr9GBxVQG6h"],"url":"https://www.outclicks.net","description":"Outclicks web crawler for link tracking","tags":["advertising"]},{"pattern":"seoscanners","addition_date":"2018/05/27","instances":["Mozilla/5.0 (compatible; seoscanners.net/1; +spider@seoscanners.net)"],"url":"https://github.com/monperrus/crawler-user-agents/issues/384#issuecomment-2575367162","description":"SEO Scanners web crawler for analysis","tags":["seo"]},{"pattern":"Hatena","addition_date":"2018/05/29","instances":["Hatena Antenna/0.3","Hatena::Russia::Crawler/0.01","Hatena-Favicon/2 (http://www.hatena.ne.jp/faq/)","Hatena::Scissors/0.01","HatenaBookmark/4.0 (Hatena::Bookmark; Analyzer)","Hatena::Fetcher/0.01 (master) Furl/3.13"],"description":"Hatena web services web crawler bot","tags":["social-preview"]},{"pattern":"Google Web Preview","addition_date":"2018/05/31","instances":["Mozilla/5.0 (Linux; U; Android 2.3.4; generic) AppleWebKit/537.36 (KHTML, like Gecko; Google Web Preview) Version/4.0 Mobile Safari/537.36","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; Google Web Preview) Chrome/27.0.1453 Safari/537.36"],"description":"Google web preview web crawler bot","tags":["social-preview"]},{"pattern":"MauiBot","addition_date":"2018/06/06","instances":["MauiBot (crawler.feedback+wc@gmail.com)"],"description":"Maui web crawler for content discovery","tags":["seo"]},{"pattern":"AlphaBot","addition_date":"2018/05/27","instances":["Mozilla/5.0 (compatible; AlphaBot/3.2; +http://alphaseobot.com/bot.html)"],"url":"http://alphaseobot.com/bot.html","description":"AlphaBot SEO web crawler for analysis","tags":["seo"]},{"pattern":"SBL-BOT","addition_date":"2018/06/06","instances":["SBL-BOT (http://sbl.net)"],"url":"http://sbl.net","description":"Bot of SoftByte BlackWidow","tags":["scanner"]},{"pattern":"IAS crawler","addition_date":"2018/06/06","instances":["IAS crawler (ias_crawler; http://integralads.com/site-indexing-policy/)"],"url":"http://integralads.com/site-indexing-policy/","description":"Bot of Integral Ad Science, Inc.","tags":["advertising"]},{"pattern":"adscanner","addition_date":"2018/06/24","instances":["Mozilla/5.0 (compatible; adscanner/)"],"description":"AdScanner web crawler for ad analysis","tags":["advertising"]},{"pattern":"Netvibes","addition_date":"2018/06/24","instances":["Netvibes (crawler/bot; http://www.netvibes.com","Netvibes (crawler; http://www.netvibes.com)"],"url":"http://www.netvibes.com","description":"Netvibes web crawler for content aggregation","tags":["feed-reader"]},{"pattern":"acapbot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible;acapbot/0.1;treat like Googlebot)","Mozilla/5.0 (compatible;acapbot/0.1.;treat like Googlebot)"],"description":"ACAP web crawler for content analysis","tags":["seo"]},{"pattern":"Baidu-YunGuanCe","addition_date":"2018/06/27","instances":["Baidu-YunGuanCe-Bot(ce.baidu.com)","Baidu-YunGuanCe-SLABot(ce.baidu.com)","Baidu-YunGuanCe-ScanBot(ce.baidu.com)","Baidu-YunGuanCe-PerfBot(ce.baidu.com)","Baidu-YunGuanCe-VSBot(ce.baidu.com)"],"url":"https://ce.baidu.com/topic/topic20150908","description":"Baidu Cloud Watch","tags":["monitoring"]},{"pattern":"bitlybot","addition_date":"2018/06/27","instances":["bitlybot/3.0 (+http://bit.ly/)","bitlybot/2.0","bitlybot"],"url":"http://bit.ly/","description":"Bit.ly web crawler for link tracking","tags":["seo"]},{"pattern":"blogmuraBot","addition_date":"2018/06/27","instances":["blogmuraBot (+http://www.blogmura.com)"],"url":"http://www.blogmura.com","description":"A blog ranking site which links to blogs on just about every theme possible.","tags":["seo"]},{"pattern":"Bot\\\\.AraTurka\\\\.com","addition_date":"2018/06/27","instances":["Bot.AraTurka.com/0.0.1"],"url":"http://www.araturka.com","description":"AraTurka web crawler for content discovery","tags":["search-engine"]},{"pattern":"bot-pge\\\\.chlooe\\\\.com","addition_date":"2018/06/27","instances":["bot-pge.chlooe.com/1.0.0 (+http://www.chlooe.com/)"],"description":"Chlooe web crawler for content analysis","tags":["seo"]},{"pattern":"BoxcarBot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; BoxcarBot/1.1; +awesome@boxcar.io)"],"url":"https://boxcar.io/","description":"Boxcar web crawler for notifications","tags":["seo"]},{"pattern":"BTWebClient","addition_date":"2018/06/27","instances":["BTWebClient/180B(9704)"],"url":"http://www.utorrent.com/","description":"µTorrent BitTorrent Client","tags":["http-library"]},{"pattern":"ContextAd Bot","addition_date":"2018/06/27","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.0;.NET CLR 1.0.3705; ContextAd Bot 1.0)","ContextAd Bot 1.0"],"description":"ContextAd web crawler for advertising","tags":["advertising"]},{"pattern":"Digincore bot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; Digincore bot; https://www.digincore.com/crawler.html for rules and instructions.)"],"url":"http://www.digincore.com/crawler.html","description":"Digincore web crawler for content analysis","tags":["seo"]},{"pattern":"Disqus","addition_date":"2018/06/27","instances":["Disqus/1.0"],"url":"https://disqus.com/","description":"validate and quality check pages.","tags":["seo"]},{"pattern":"Feedly","addition_date":"2018/06/27","instances":["Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)","FeedlyBot/1.0 (http://feedly.com)"],"url":"https://www.feedly.com/fetcher.html","description":"Feedly Fetcher is how Feedly grabs RSS or Atom feeds when users choose to add them to their Feedly or any of the other applications built on top of the feedly cloud.","tags":["feed-reader"]},{"pattern":"Fetch\\\\/","addition_date":"2018/06/27","instances":["Fetch/2.0a (CMS Detection/Web/SEO analysis tool, see http://guess.scritch.org)"],"description":"Fetch web crawler for CMS detection","tags":["seo"]},{"pattern":"Fever","addition_date":"2018/06/27","instances":["Fever/1.38 (Feed Parser; http://feedafever.com; Allow like Gecko)"],"url":"http://feedafever.com","description":"Fever feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"Flamingo_SearchEngine","addition_date":"2018/06/27","instances":["Flamingo_SearchEngine (+http://www.flamingosearch.com/bot)"],"description":"Flamingo search engine web crawler bot","tags":["search-engine"]},{"pattern":"FlipboardProxy","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; FlipboardProxy/1.1; +http://flipboard.com/browserproxy)","Mozilla/5.0 (compatible; FlipboardProxy/1.2; +http://flipboard.com/browserproxy)","Mozilla/5.0 (Macintosh; U; Intel Mac OS X 10.6; en-US; rv:1.9.2) Gecko/20100115 Firefox/3.6 (FlipboardProxy/1.1; +http://flipboard.com/browserproxy)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10.9; rv:28.0) Gecko/20100101 Firefox/28.0 (FlipboardProxy/1.1; +http://flipboard.com/browserproxy)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10.11; rv:49.0) Gecko/20100101 Firefox/49.0 (FlipboardProxy/1.2; +http://flipboard.com/browserproxy)"],"url":"https://about.flipboard.com/browserproxy/","description":"a proxy service to fetch, validate, and prepare certain elements of websites for presentation through the Flipboard Application","tags":["social-preview"]},{"pattern":"g2reader-bot","addition_date":"2018/06/27","instances":["g2reader-bot/1.0 (+http://www.g2reader.com/)"],"url":"http://www.g2reader.com/","description":"G2Reader web crawler for content discovery","tags":["feed-reader"]},{"pattern":"G2 Web Services","addition_date":"2019/03/01","instances":["G2 Web Services/1.0 (built with StormCrawler Archetype 1.8; https://www.g2webservices.com/; developers@g2llc.com)"],"url":"https://www.g2webservices.com/","description":"G2 web services web crawler bot","tags":["seo"]},{"pattern":"imrbot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; imrbot/1.10.8 +http://www.mignify.com)"],"url":"http://www.mignify.com","description":"Mignify imrbot web crawler bot","tags":["seo"]},{"pattern":"K7MLWCBot","addition_date":"2018/06/27","instances":["K7MLWCBot/1.0 (+http://www.k7computing.com)"],"url":"http://www.k7computing.com","description":"Virus scanner","tags":["scanner"]},{"pattern":"Kemvibot","addition_date":"2018/06/27","instances":["Kemvibot/1.0 (http://kemvi.com, marco@kemvi.com)"],"url":"http://kemvi.com","description":"Kemvi web crawler for content discovery","tags":["seo"]},{"pattern":"Landau-Media-Spider","addition_date":"2018/06/27","instances":["Landau-Media-Spider/1.0(http://bots.landaumedia.de/bot.html)"],"url":"http://bots.landaumedia.de/bot.html","description":"Landau Media web crawler bot","tags":["seo"]},{"pattern":"linkapediabot","addition_date":"2018/06/27","instances":["linkapediabot (+http://www.linkapedia.com)"],"url":"http://www.linkapedia.com","description":"Linkapedia web crawler for link discovery","tags":["seo"]},{"pattern":"vkShare","addition_date":"2018/07/02","instances":["Mozilla/5.0 (compatible; vkShare; +http://vk.com/dev/Share)"],"url":"http://vk.com/dev/Share","description":"VK Share web crawler for social sharing","tags":["social-preview"]},{"pattern":"Siteimprove\\\\.com","addition_date":"2018/06/22","instances":["Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0) LinkCheck by Siteimprove.com","Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 5.0) Match by Siteimprove.com","Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0) SiteCheck-sitecrawl by Siteimprove.com","Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 5.0) LinkCheck by Siteimprove.com"],"description":"Siteimprove web crawler for site analysis","tags":["monitoring"]},{"pattern":"BLEXBot\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; BLEXBot/1.0; +http://webmeup-crawler.com/)"],"url":"http://webmeup-crawler.com","description":"WebMeUp BLEX web crawler bot","tags":["seo"]},{"pattern":"DareBoost","addition_date":"2018/07/07","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/62.0.3202.75 Safari/537.36 DareBoost"],"url":"https://www.dareboost.com/","description":"Bot to test, Analyze and Optimize website","tags":["monitoring"]},{"pattern":"ZuperlistBot\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; ZuperlistBot/1.0)"],"description":"Zuperlist web crawler for content discovery","tags":["seo"]},{"pattern":"Miniflux\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; Miniflux/2.0.x-dev; +https://miniflux.net)","Mozilla/5.0 (compatible; Miniflux/2.0.3; +https://miniflux.net)","Mozilla/5.0 (compatible; Miniflux/2.0.7; +https://miniflux.net)","Mozilla/5.0 (compatible; Miniflux/2.0.10; +https://miniflux.net)","Mozilla/5.0 (compatibl$; Miniflux/2.0.x-dev; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/2.0.11; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/2.0.12; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/ae1dc1a; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/3b6e44c; +https://miniflux.app)"],"url":"https://miniflux.net","description":"Miniflux is a minimalist and opinionated feed reader.","tags":["feed-reader"]},{"pattern":"Feedspot","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; Feedspotbot/1.0; +http://www.feedspot.com/fs/bot)","Mozilla/5.0 (compatible; Feedspot/1.0 (+https://www.feedspot.com/fs/fetcher; like FeedFetcher-Google)"],"url":"http://www.feedspot.com/fs/bot","description":"Feedspot web crawler for feed discovery","tags":["feed-reader"]},{"pattern":"Diffbot\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.9.1.2) Gecko/20090729 Firefox/3.5.2 (.NET CLR 3.5.30729; Diffbot/0.1; +http://www.diffbot.com)"],"url":"http://www.diffbot.com","description":"Diffbot web crawler for content extraction","tags":["seo"]},{"pattern":"SEOkicks","addition_date":"2018/08/22","instances":["Mozilla/5.0 (compatible; SEOkicks; +https://www.seokicks.de/robot.html)"],"url":"https://www.seokicks.de/robot.html","description":"SEOkicks web crawler for SEO analysis","tags":["seo"]},{"pattern":"tracemyfile","addition_date":"2018/08/23","instances":["Mozilla/5.0 (compatible; tracemyfile/1.0; +bot@tracemyfile.com)"],"description":"TraceMyFile web crawler for file tracking","tags":["seo"]},{"pattern":"Nimbostratus-Bot","addition_date":"2018/08/29","instances":["Mozilla/5.0 (compatible; Nimbostratus-Bot/v1.3.2; http://cloudsystemnetworks.com)"],"description":"Nimbostratus web crawler for cloud analysis","tags":["seo"]},{"pattern":"zgrab","addition_date":"2018/08/30","instances":["Mozilla/5.0 zgrab/0.x"],"url":"https://github.com/zmap/zgrab2","description":"Zgrab web crawler for security scanning","tags":["scanner"]},{"pattern":"PR-CY\\\\.RU","addition_date":"2018/08/30","instances":["Mozilla/5.0 (compatible; PR-CY.RU; + https://a.pr-cy.ru)"],"url":"https://a.pr-cy.ru/","description":"PR-CY web crawler for SEO analysis","tags":["seo"]},{"pattern":"AdsTxtCrawler","addition_date":"2018/08/30","instances":["AdsTxtCrawler/1.0"],"description":"AdsTxt web crawler for ads.txt validation","tags":["advertising"]},{"pattern":"Datafeedwatch","addition_date":"2018/09/05","instances":["Datafeedwatch/2.1.x"],"url":"https://www.datafeedwatch.com/","description":"Datafeedwatch web crawler for feed analysis","tags":["seo"]},{"pattern":"Zabbix","addition_date":"2018/09/05","instances":["Zabbix"],"url":"https://www.zabbix.com/documentation/3.4/manual/web_monitoring","description":"Zabbix web crawler for monitoring","tags":["monitoring"]},{"pattern":"TangibleeBot","addition_date":"2018/09/05","instances":["TangibleeBot/1.0.0.0 (http://tangiblee.com/bot)"],"url":"http://tangiblee.com/bot","description":"Tangiblee web crawler for visual search","tags":["seo"]},{"pattern":"google-xrawler","addition_date":"2018/09/05","instances":["google-xrawler"],"url":"https://webmasters.stackexchange.com/questions/105560/what-is-the-google-xrawler-user-agent-used-for","description":"Google xrawler web crawler bot","tags":["search-engine"]},{"pattern":"axios","addition_date":"2018/09/06","instances":["axios/0.18.0","axios/0.19.0"],"url":"https://github.com/axios/axios","description":"Axios HTTP client library for requests","tags":["http-library"]},{"pattern":"Amazon CloudFront","addition_date":"2018/09/07","instances":["Amazon CloudFront"],"url":"https://aws.amazon.com/cloudfront/","description":"Amazon CloudFront web crawler bot","tags":["http-library"]},{"pattern":"Pulsepoint ","addition_date":"2018/09/24","instances":["Pulsepoint XT3 web scraper"],"description":"Pulsepoint web crawler for content discovery","tags":["advertising"]},{"pattern":"CloudFlare-AlwaysOnline","addition_date":"2018/09/27","instances":["Mozilla/5.0 (compatible; CloudFlare-AlwaysOnline/1.0; +http://www.cloudflare.com/always-online) AppleWebKit/534.34","Mozilla/5.0 (compatible; CloudFlare-AlwaysOnline/1.0; +https://www.cloudflare.com/always-online) AppleWebKit/534.34"],"url":"https://www.cloudflare.com/always-online/","description":"CloudFlare always online web crawler","tags":["monitoring"]},{"pattern":"Cloudflare-Healthchecks","addition_date":"2024/12/17","instances":["Mozilla/5.0 (compatible; Cloudflare-Healthchecks/1.0; +https://www.cloudflare.com/; healthcheck-id: AAAAAAAAAAAAAAAA)"],"url":"https://developers.cloudflare.com/health-checks/","description":"CloudFlare health checks web crawler","tags":["monitoring"]},{"pattern":"Cloudflare-Traffic-Manager","addition_date":"2024/12/17","instances":["Mozilla/5.0 (compatible; Cloudflare-Traffic-Manager/1.0; +https://www.cloudflare.com/traffic-manager/; pool-id: AAAAAAAAAAAAAAAA)"],"url":"https://developers.cloudflare.com/load-balancing/monitors/","description":"CloudFlare traffic manager web crawler","tags":["monitoring"]},{"pattern":"CloudFlare-Prefetch","addition_date":"2024/12/17","instances":["Mozilla/5.0 (compatible; CloudFlare-Prefetch/0.1; +http://www.cloudflare.com/)"],"url":"https://developers.cloudflare.com/speed/optimization/content/prefetch-urls/","description":"CloudFlare prefetch web crawler bot","tags":["seo"]},{"pattern":"Cloudflare-SSLDetector","addition_date":"2024/12/17","instances":["Cloudflare-SSLDetector"],"url":"https://developers.cloudflare.com/ssl/origin-configuration/ssl-tls-recommender/","description":"CloudFlare SSL detector web crawler","tags":["scanner"]},{"pattern":"https:\\\\/\\\\/developers\\\\.cloudflare\\\\.com\\\\/security-center\\\\/","addition_date":"2024/12/17","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/92.0.4515.107 Safari/537.36 (compatible; +https://developers.cloudflare.com/security-center/)"],"url":"https://developers.cloudflare.com/ssl/origin-configuration/ssl-tls-recommender/","description":"CloudFlare security center web crawler","tags":["scanner"]},{"pattern":"Google-Structured-Data-Testing-Tool","addition_date":"2018/10/02","instances":["Mozilla/5.0 (compatible; Google-Structured-Data-Testing-Tool +https://search.google.com/structured-data/testing-tool)","Mozilla/5.0 (compatible; Google-Structured-Data-Testing-Tool +http://developers.google.com/structured-data/testing-tool/)"],"url":"https://search.google.com/structured-data/testing-tool","description":"Google structured data testing web crawler","tags":["search-engine"]},{"pattern":"WordupInfoSearch","addition_date":"2018/10/07","instances":["WordupInfoSearch/1.0"],"description":"Wordup info search web crawler bot","tags":["search-engine"]},{"pattern":"WebDataStats","addition_date":"2018/10/08","instances":["Mozilla/5.0 (compatible; WebDataStats/1.0 ; +https://webdatastats.com/policy.html)"],"url":"https://webdatastats.com/","description":"WebDataStats web crawler for data analysis","tags":["seo"]},{"pattern":"HttpUrlConnection","addition_date":"2018/10/08","instances":["Jersey/2.25.1 (HttpUrlConnection 1.8.0_141)"],"description":"Java HttpUrlConnection HTTP client","tags":["http-library"]},{"pattern":"ZoomBot","addition_date":"2018/10/10","instances":["ZoomBot (Linkbot 1.0 http://suite.seozoom.it/bot.html)"],"url":"http://suite.seozoom.it/bot.html","description":"SEOZoom web crawler for SEO analysis","tags":["seo"]},{"pattern":"VelenPublicWebCrawler","addition_date":"2018/10/09","url":"https://velen.io/","instances":["VelenPublicWebCrawler (velen.io)"],"description":"Velen web crawler for content discovery","tags":["seo"]},{"pattern":"MoodleBot","addition_date":"2018/10/10","instances":["MoodleBot/1.0"],"description":"Moodle web crawler for learning platforms","tags":["seo"]},{"pattern":"jpg-newsbot","addition_date":"2018/10/10","instances":["jpg-newsbot/2.0; (+https://vipnytt.no/bots/)"],"url":"https://vipnytt.no/bots/","description":"JPG news web crawler bot","tags":["seo"]},{"pattern":"outbrain","addition_date":"2018/10/14","instances":["Mozilla/5.0 (Java) outbrain"],"url":"https://www.outbrain.com/help/advertisers/invalid-url/","description":"Outbrain web crawler for content discovery","tags":["advertising"]},{"pattern":"W3C_Validator","addition_date":"2018/10/14","instances":["W3C_Validator/1.3"],"url":"https://validator.w3.org/services","description":"W3C HTML validator web crawler bot","tags":["monitoring"]},{"pattern":"Validator\\\\.nu","addition_date":"2018/10/14","instances":["Validator.nu/LV"],"url":"https://validator.w3.org/services","description":"Validator.nu HTML validator web crawler","tags":["monitoring"]},{"pattern":"W3C-checklink","addition_date":"2018/10/14","depends_on":["libwww-perl"],"instances":["W3C-checklink/2.90 libwww-perl/5.64","W3C-checklink/3.6.2.3 libwww-perl/5.64","W3C-checklink/4.2 [4.20] libwww-perl/5.803","W3C-checklink/4.2.1 [4.21] libwww-perl/5.803","W3C-checklink/4.3 [4.42] libwww-perl/5.805","W3C-checklink/4.3 [4.42] libwww-perl/5.808","W3C-checklink/4.3 [4.42] libwww-perl/5.820","W3C-checklink/4.5 [4.154] libwww-perl/5.823","W3C-checklink/4.5 [4.160] libwww-perl/5.823"],"url":"https://validator.w3.org/services","description":"W3C checklink web crawler for link validation","tags":["monitoring"]},{"pattern":"W3C-mobileOK","addition_date":"2018/10/14","instances":["W3C-mobileOK/DDC-1.0"],"url":"https://validator.w3.org/services","description":"W3C mobile OK web crawler bot","tags":["monitoring"]},{"pattern":"W3C_I18n-Checker","addition_date":"2018/10/14","instances":["W3C_I18n-Checker/1.0"],"url":"https://validator.w3.org/services","description":"W3C internationalization web crawler","tags":["monitoring"]},{"pattern":"FeedValidator","addition_date":"2018/10/14","instances":["FeedValidator/1.3"],"url":"https://validator.w3.org/services","description":"Feed validator web crawler for RSS validation","tags":["monitoring"]},{"pattern":"W3C_CSS_Validator","addition_date":"2018/10/14","instances":["Jigsaw/2.3.0 W3C_CSS_Validator_JFouffa/2.0"],"url":"https://validator.w3.org/services","description":"W3C CSS validator web crawler bot","tags":["monitoring"]},{"pattern":"W3C_Unicorn","addition_date":"2018/10/14","instances":["W3C_Unicorn/1.0"],"url":"https://validator.w3.org/services","description":"W3C Unicorn validator web crawler bot","tags":["monitoring"]},{"pattern":"Google-PhysicalWeb","addition_date":"2018/10/21","instances":["Mozilla/5.0 (Google-PhysicalWeb)"],"description":"Google physical web web crawler bot","tags":["search-engine"]},{"pattern":"Blackboard","addition_date":"2018/10/28","instances":["Blackboard Safeassign"],"url":"https://help.blackboard.com/Learn/Administrator/Hosting/Tools_Management/SafeAssign","description":"Blackboard SafeAssign web crawler bot","tags":["academic"]},{"pattern":"ICBot\\\\/","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; ICBot/0.1; +https://ideasandcode.xyz"],"url":"https://ideasandcode.xyz","description":"Ideas and Code web crawler bot","tags":["seo"]},{"pattern":"BazQux","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; BazQux/2.4; +https://bazqux.com/fetcher; 1 subscribers)"],"url":"https://bazqux.com/fetcher","description":"BazQux RSS reader web crawler bot","tags":["feed-reader"]},{"pattern":"Twingly","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; Twingly Recon; twingly.com)"],"url":"https://twingly.com","description":"Twingly blog search web crawler bot","tags":["seo"]},{"pattern":"Rivva","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; Rivva; http://rivva.de)"],"url":"http://rivva.de","description":"Rivva blog search web crawler bot","tags":["seo"]},{"pattern":"Experibot","addition_date":"2018/11/03","instances":["Experibot-v2 http://goo.gl/ZAr8wX","Experibot-v3 http://goo.gl/ZAr8wX"],"url":"https://amirkr.wixsite.com/experibot","description":"Experibot web crawler for testing","tags":["monitoring"]},{"pattern":"awesomecrawler","addition_date":"2018/11/24","instances":["Mozilla/5.0 (Windows NT 6.2; WOW64) AppleWebKit/537.22 (KHTML, like Gecko) Chrome/25.0.1364.5 Safari/537.22 +awesomecrawler"],"description":"Awesome web crawler for content discovery","tags":["seo"]},{"pattern":"Dataprovider\\\\.com","addition_date":"2018/11/24","instances":["Mozilla/5.0 (compatible; Dataprovider.com)"],"url":"https://www.dataprovider.com/","description":"Dataprovider web crawler for data collection","tags":["seo"]},{"pattern":"GroupHigh\\\\/","addition_date":"2018/11/24","instances":["Mozilla/5.0 (compatible; GroupHigh/1.0; +http://www.grouphigh.com/"],"url":"http://www.grouphigh.com/","description":"GroupHigh web crawler for influencer marketing","tags":["seo"]},{"pattern":"theoldreader\\\\.com","addition_date":"2018/12/02","instances":["Mozilla/5.0 (compatible; theoldreader.com)"],"url":"https://www.theoldreader.com/","description":"The Old Reader web crawler bot","tags":["feed-reader"]},{"pattern":"AnyEvent","addition_date":"2018/12/07","instances":["Mozilla/5.0 (compatible; U; AnyEvent-HTTP/2.24; +http://software.schmorp.de/pkg/AnyEvent)"],"url":"http://software.schmorp.de/pkg/AnyEvent.html","description":"AnyEvent Perl HTTP web crawler library","tags":["http-library"]},{"pattern":"Uptimebot\\\\.org","addition_date":"2019/01/17","instances":["Uptimebot.org - Free website monitoring"],"url":"http://uptimebot.org/","description":"Uptimebot website monitoring web crawler","tags":["monitoring"]},{"pattern":"Nmap Scripting Engine","addition_date":"2019/02/04","instances":["Mozilla/5.0 (compatible; Nmap Scripting Engine; https://nmap.org/book/nse.html)"],"url":"https://nmap.org/book/nse.html","description":"Nmap NSE web crawler for security scanning","tags":["scanner"]},{"pattern":"2ip\\\\.ru","addition_date":"2019/02/12","instances":["2ip.ru CMS Detector (https://2ip.ru/cms/)"],"url":"https://2ip.ru/cms/","description":"2IP CMS detector web crawler bot","tags":["seo"]},{"pattern":"Clickagy","addition_date":"2019/02/19","instances":["Clickagy Intelligence Bot v2"],"url":"https://www.clickagy.com","description":"Clickagy intelligence web crawler bot","tags":["advertising"]},{"pattern":"Caliperbot","addition_date":"2019/03/02","instances":["Caliperbot/1.0 (+http://www.conductor.com/caliperbot)"],"url":"http://www.conductor.com/caliperbot","description":"Conductor Caliperbot web crawler for analysis","tags":["seo"]},{"pattern":"MBCrawler","addition_date":"2019/03/02","instances":["MBCrawler/1.0 (https://monitorbacklinks.com)"],"url":"https://monitorbacklinks.com","description":"Monitor Backlinks web crawler bot","tags":["seo"]},{"pattern":"online-webceo-bot","addition_date":"2019/03/02","instances":["Mozilla/5.0 (compatible; online-webceo-bot/1.0; +http://online.webceo.com)"],"url":"http://online.webceo.com","description":"Online WebCEO web crawler for analysis","tags":["seo"]},{"pattern":"B2B Bot","addition_date":"2019/03/02","instances":["B2B Bot"],"description":"B2B web crawler for business discovery","tags":["seo"]},{"pattern":"AddSearchBot","addition_date":"2019/03/02","instances":["Mozilla/5.0 (compatible; AddSearchBot/0.9; +http://www.addsearch.com/bot; info@addsearch.com)"],"url":"http://www.addsearch.com/bot","description":"AddSearch web crawler for site search","tags":["search-engine"]},{"pattern":"Google Favicon","addition_date":"2019/03/14","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/49.0.2623.75 Safari/537.36 Google Favicon"],"description":"Google favicon web crawler bot","tags":["search-engine"]},{"pattern":"HubSpot","addition_date":"2019/04/15","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/27.0.1453.116 Safari/537.36 HubSpot Webcrawler - web-crawlers@hubspot.com","Mozilla/5.0 (X11; Linux x86_64; HubSpot Single Page link check; web-crawlers+links@hubspot.com) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.2704.103 Safari/537.36","Mozilla/5.0 (compatible; HubSpot Crawler; web-crawlers@hubspot.com)","HubSpot Connect 2.0 (http://dev.hubspot.com/) - BizOpsCompanies-Tq2-BizCoDomainValidationAudit"],"description":"HubSpot web crawler for marketing automation","tags":["seo"]},{"pattern":"Chrome-Lighthouse","addition_date":"2019/03/15","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5 Build/MRA58N) AppleWebKit/537.36(KHTML, like Gecko) Chrome/69.0.3464.0 Mobile Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36(KHTML, like Gecko) Chrome/69.0.3464.0 Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3694.0 Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (Linux; Android 7.0; Moto G (4)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/98.0.4695.0 Mobile Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3694.0 Mobile Safari/537.36 Chrome-Lighthouse"],"url":"https://developers.google.com/speed/pagespeed/insights","description":"Chrome Lighthouse web crawler for audits","tags":["monitoring"]},{"pattern":"HeadlessChrome","url":"https://developers.google.com/web/updates/2017/04/headless-chrome","addition_date":"2019/06/17","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/74.0.3729.169 Safari/537.36","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/69.0.3494.0 Safari/537.36","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/76.0.3803.0 Safari/537.36"],"description":"Headless Chrome web crawler for testing","tags":["browser-automation"]},{"pattern":"CheckMarkNetwork\\\\/","addition_date":"2019/06/30","instances":["CheckMarkNetwork/1.0 (+http://www.checkmarknetwork.com/spider.html)"],"url":"https://www.checkmarknetwork.com/","description":"CheckMark Network web crawler bot","tags":["monitoring"]},{"pattern":"www\\\\.uptime\\\\.com","addition_date":"2019/07/21","instances":["Mozilla/5.0 (compatible; Uptimebot/1.0; +http://www.uptime.com/uptimebot)"],"url":"http://www.uptime.com/uptimebot","description":"Uptime.com website monitoring web crawler","tags":["monitoring"]},{"pattern":"Streamline3Bot\\\\/","addition_date":"2019/07/21","instances":["Mozilla/5.0 (compatible; MSIE 8.0; Windows NT 5.1) Streamline3Bot/1.0","Mozilla/5.0 (Windows NT 6.1; Win64; x64; +https://www.ubtsupport.com/legal/Streamline3Bot.php) Streamline3Bot/1.0"],"url":"https://www.ubtsupport.com/legal/Streamline3Bot.php","description":"Streamline3 web crawler for monitoring","tags":["monitoring"]},{"pattern":"serpstatbot\\\\/","addition_date":"2019/07/25","instances":["serpstatbot/1.0 (advanced backlink tracking bot; http://serpstatbot.com/; abuse@serpstatbot.com)","serpstatbot/1.0 (advanced backlink tracking bot; curl/7.58.0; http://serpstatbot.com/; abuse@serpstatbot.com)"],"url":"http://serpstatbot.com","description":"Serpstat web crawler for backlink tracking","tags":["seo"]},{"pattern":"MixnodeCache\\\\/","addition_date":"2019/08/04","instances":["MixnodeCache/1.8(+https://cache.mixnode.com/)"],"url":"https://cache.mixnode.com/","description":"Mixnode cache web crawler bot","tags":["seo"]},{"pattern":"^curl","addition_date":"2019/08/15","instances":["curl","curl/7.29.0","curl/7.47.0","curl/7.54.0","curl/7.55.1","curl/7.64.0","curl/7.64.1","curl/7.65.3"],"url":"https://curl.haxx.se/","description":"cURL command-line tool for HTTP requests","tags":["http-library"]},{"pattern":"SimpleScraper","addition_date":"2019/08/16","instances":["Mozilla/5.0 (compatible; SimpleScraper)"],"url":"https://github.com/ramonkcom/simple-scraper/","description":"Simple Scraper web scraping tool","tags":["seo"]},{"pattern":"RSSingBot","addition_date":"2019/09/15","instances":["RSSingBot (http://www.rssing.com)"],"url":"http://www.rssing.com","description":"RSSing RSS reader web crawler bot","tags":["feed-reader"]},{"pattern":"Jooblebot","addition_date":"2019/09/25","instances":["Mozilla/5.0 (compatible; Jooblebot/2.0; Windows NT 6.1; WOW64; +http://jooble.org/jooble-bot) AppleWebKit/537.36 (KHTML, like Gecko) Safari/537.36"],"url":"http://jooble.org/jooble-bot","description":"Jooble job search web crawler bot","tags":["search-engine"]},{"pattern":"fedoraplanet","addition_date":"2019/09/28","instances":["venus/fedoraplanet"],"url":"http://fedoraplanet.org/","description":"Fedora Planet web crawler for aggregation","tags":["feed-reader"]},{"pattern":"Friendica","addition_date":"2019/09/28","instances":["Friendica \'The Tazmans Flax-lily\' 2019.01-1293; https://hoyer.xyz"],"url":"https://hoyer.xyz","description":"Friendica social network web crawler bot","tags":["social-preview"]},{"pattern":"NextCloud","addition_date":"2019/09/30","instances":["NextCloud-News/1.0"],"url":"https://nextcloud.com/","description":"NextCloud news reader web crawler bot","tags":["feed-reader"]},{"pattern":"Tiny Tiny RSS","addition_date":"2019/10/04","instances":["Tiny Tiny RSS/1.15.3 (http://tt-rss.org/)","Tiny Tiny RSS/17.12 (a2d1fa5) (http://tt-rss.org/)","Tiny Tiny RSS/19.2 (b68db2d) (http://tt-rss.org/)","Tiny Tiny RSS/19.8 (http://tt-rss.org/)"],"url":"http://tt-rss.org/","description":"Tiny Tiny RSS reader web crawler bot","tags":["feed-reader"]},{"pattern":"RegionStuttgartBot","addition_date":"2019/10/17","instances":["Mozilla/5.0 (compatible; RegionStuttgartBot/1.0; +http://it.region-stuttgart.de/competenzatlas/unternehmen-suchen/)"],"url":"http://it.region-stuttgart.de/competenzatlas/unternehmen-suchen/","description":"Region Stuttgart web crawler bot","tags":["seo"]},{"pattern":"Bytespider","addition_date":"2019/11/11","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/40.0.3754.1902 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.4454.1745 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/43.0.7597.1164 Mobile Safari/537.36; Bytespider;bytespider@bytedance.com","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/46.0.2988.1545 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.4141.1682 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/54.0.3478.1649 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 5.0; SM-G900P Build/LRX21T) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/47.0.5267.1259 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 5.0; SM-G900P Build/LRX21T) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.7990.1979 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 5.0; SM-G900P Build/LRX21T) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/60.0.2268.1523 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/40.0.2576.1836 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/43.0.9681.1227 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/44.0.6023.1635 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/50.0.4944.1981 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.3613.1739 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.4022.1033 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/52.0.3248.1547 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/57.0.5527.1507 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/54.0.5216.1326 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.9038.1080 Mobile Safari/537.36; Bytespider"],"url":"https://stackoverflow.com/questions/57908900/what-is-the-bytespider-user-agent","description":"ByteDance Bytespider web crawler bot","tags":["ai-crawler"]},{"pattern":"Datanyze","addition_date":"2019/11/17","instances":["Mozilla/5.0 (X11; Datanyze; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/65.0.3325.181 Safari/537.36"],"url":"https://www.datanyze.com/dnyzbot/","description":"Datanyze web crawler for technology detection","tags":["seo"]},{"pattern":"Google-Site-Verification","addition_date":"2019/12/11","instances":["Mozilla/5.0 (compatible; Google-Site-Verification/1.0)"],"url":"https://support.google.com/webmasters/answer/9008080","description":"Google site verification web crawler bot","tags":["search-engine"]},{"pattern":"TrendsmapResolver","addition_date":"2020/02/24","instances":["Mozilla/5.0 (compatible; TrendsmapResolver/0.1)"],"url":"https://www.trendsmap.com/","description":"Trendsmap web crawler for trend analysis","tags":["seo"]},{"pattern":"tweetedtimes","addition_date":"2020/02/24","instances":["Mozilla/5.0 (compatible; +http://tweetedtimes.com)"],"url":"https://tweetedtimes.com/","description":"Tweeted Times web crawler for news","tags":["seo"]},{"pattern":"NTENTbot","addition_date":"2020/02/24","instances":["Mozilla/5.0 (compatible; NTENTbot; +http://www.ntent.com/ntentbot)"],"url":"https://ntent.com/ntentbot/","description":"NTENT web crawler for search results","tags":["search-engine"]},{"pattern":"Gwene","addition_date":"2020/02/24","instances":["Gwene/1.0 (The gwene.org rss-to-news gateway) Googlebot"],"url":"https://gwene.org","description":"Gwene RSS to news gateway web crawler","tags":["feed-reader"]},{"pattern":"SimplePie","addition_date":"2020/02/24","instances":["SimplePie/1.3-dev (Feed Parser; http://simplepie.org; Allow like Gecko)"],"url":"http://simplepie.org","description":"SimplePie PHP feed parser web crawler","tags":["feed-reader"]},{"pattern":"SearchAtlas","addition_date":"2020/03/02","instances":["SearchAtlas.com SEO Crawler"],"url":"http://SearchAtlas.com","description":"SearchAtlas SEO web crawler for analysis","tags":["seo"]},{"pattern":"Superfeedr","addition_date":"2020/03/02","instances":["Superfeedr bot/2.0 http://superfeedr.com - Make your feeds realtime: get in touch - feed-id:1162088860"],"url":"http://superfeedr.com","description":"Superfeedr feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"feedbot","addition_date":"2020/03/02","instances":["wp.com feedbot/1.0 (+https://wp.com)"],"url":"http://wp.com","description":"WordPress.com feed web crawler bot","tags":["feed-reader"]},{"pattern":"UT-Dorkbot","addition_date":"2020/03/02","instances":["UT-Dorkbot/1.0"],"url":"https://security.utexas.edu/dorkbot","description":"University of Texas security web crawler","tags":["scanner"]},{"pattern":"Amazonbot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Amazonbot/0.1; +https://developer.amazon.com/support/amazonbot)"],"url":"https://developer.amazon.com/support/amazonbot","description":"Amazon web crawler for product discovery","tags":["search-engine"]},{"pattern":"AmazonProductDiscovery","addition_date":"2025/12/22","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Safari/537.36 (compatible; AmazonProductDiscovery/1.0; https://vendorcentral.amazon.com/support/amazonproductbot)","Mozilla/5.0 (X11; Linux x86_64; rv:38.0) Gecko/20100101 Firefox/38.0 (compatible; AmazonProductDiscovery/1.0; https://vendorcentral.amazon.com/support/amazonproductbot)"],"url":"https://vendorcentral.amazon.com/support/amazonproductbot","description":"Amazon product discovery web crawler","tags":["search-engine"]},{"pattern":"AmazonSellerInitiatedListing","addition_date":"2025/12/22","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 (compatible; AmazonSellerInitiatedListing/1.0; https://vendorcentral.amazon.com/support/amazonproductbot)"],"url":"https://vendorcentral.amazon.com/support/amazonproductbot","description":"Amazon seller listing web crawler","tags":["search-engine"]},{"pattern":"SerendeputyBot","addition_date":"2020/03/02","instances":["SerendeputyBot/0.8.6 (http://serendeputy.com/about/serendeputy-bot)"],"url":"http://serendeputy.com/about/serendeputy-bot","description":"Serendeputy web crawler for content discovery","tags":["seo"]},{"pattern":"Eyeotabot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; Eyeotabot/1.0; +http://www.eyeota.com)"],"url":"http://www.eyeota.com","description":"Eyeota web crawler for audience data","tags":["advertising"]},{"pattern":"officestorebot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; officestorebot/1.0; +https://aka.ms/officestorebot)"],"url":"https://aka.ms/officestorebot","description":"Microsoft Office Store web crawler bot","tags":["search-engine"]},{"pattern":"Neticle Crawler","addition_date":"2020/03/02","instances":["Neticle Crawler v1.0 ( https://neticle.com/bot/en/ )"],"url":"https://neticle.com/bot/en/","description":"Neticle web crawler for content analysis","tags":["seo"]},{"pattern":"SurdotlyBot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; SurdotlyBot/1.0; +http://sur.ly/bot.html; Linux; Android 4; iPhone; CPU iPhone OS 6_0_1 like Mac OS X)"],"url":"http://sur.ly/bot.html","description":"Surly web crawler for link shortening","tags":["seo"]},{"pattern":"LinkisBot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; LinkisBot/1.0; bot@linkis.com) (iPhone; CPU iPhone OS 8_4_1 like Mac OS X) Mobile/12H321"],"description":"Linkis web crawler for link sharing","tags":["seo"]},{"pattern":"AwarioSmartBot","addition_date":"2020/03/02","instances":["AwarioSmartBot/1.0 (+https://awario.com/bots.html; bots@awario.com)"],"url":"https://awario.com/bots.html","description":"Awario smart web crawler bot","tags":["seo"]},{"pattern":"AwarioRssBot","addition_date":"2020/03/02","instances":["AwarioRssBot/1.0 (+https://awario.com/bots.html; bots@awario.com)"],"url":"https://awario.com/bots.html","description":"Awario RSS feed web crawler bot","tags":["feed-reader","seo"]},{"pattern":"RyteBot","addition_date":"2020/03/02","instances":["RyteBot/1.0.0 (+https://bot.ryte.com/)"],"url":"https://bot.ryte.com/","description":"Ryte web crawler for site analysis","tags":["seo"]},{"pattern":"FreeWebMonitoring SiteChecker","addition_date":"2020/03/02","instances":["FreeWebMonitoring SiteChecker/0.2 (+https://www.freewebmonitoring.com/bot.html)"],"url":"https://www.freewebmonitoring.com/bot.html","description":"FreeWebMonitoring site checker web crawler","tags":["monitoring"]},{"pattern":"AspiegelBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (Linux; Android 7.0;) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; AspiegelBot)"],"url":"https://aspiegel.com","description":"Aspiegel web crawler for content discovery","tags":["search-engine"]},{"pattern":"NAVER Blog Rssbot","addition_date":"2020/03/16","instances":["NAVER Blog Rssbot"],"url":"http://www.naver.com","description":"Naver blog RSS web crawler bot","tags":["feed-reader"]},{"pattern":"zenback bot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; zenback bot; powered by logly +http://corp.logly.co.jp/)"],"url":"http://corp.logly.co.jp/","description":"Zenback web crawler for content discovery","tags":["seo"]},{"pattern":"SentiBot","addition_date":"2020/03/16","instances":["SentiBot www.sentibot.eu (compatible with Googlebot)"],"url":"https://sites.google.com/senti1.com/sentibot-eu/home","description":"SentiBot web crawler for sentiment analysis","tags":["seo"]},{"pattern":"Domains Project\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Domains Project/1.0.3; +https://github.com/tb0hdan/domains)"],"url":"https://github.com/tb0hdan/domains","description":"Domains Project web crawler bot","tags":["seo"]},{"pattern":"Pandalytics","addition_date":"2020/03/16","instances":["Pandalytics/1.0 (https://domainsbot.com/pandalytics/)"],"url":"https://domainsbot.com/pandalytics/","description":"Pandalytics web crawler for domain analysis","tags":["seo"]},{"pattern":"VKRobot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; VKRobot/1.0)"],"description":"VK social network web crawler bot","tags":["social-preview"]},{"pattern":"bidswitchbot","addition_date":"2020/03/16","instances":["bidswitchbot/1.0"],"url":"https://www.bidswitch.com/about-us/","description":"BidSwitch web crawler for advertising","tags":["advertising"]},{"pattern":"tigerbot","addition_date":"2020/03/16","instances":["tigerbot"],"description":"Tiger web crawler for content discovery","tags":["seo"]},{"pattern":"NIXStatsbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; NIXStatsbot/1.1; +http://www.nixstats.com/bot.html)"],"url":"http://www.nixstats.com/bot.html","description":"NIXStats web crawler for monitoring","tags":["monitoring"]},{"pattern":"Atom Feed Robot","addition_date":"2020/03/16","instances":["RSSMicro.com RSS/Atom Feed Robot"],"url":"https://rssmicro.com","description":"RSSMicro atom feed web crawler bot","tags":["feed-reader"]},{"pattern":"[Cc]urebot","addition_date":"2020/03/16","instances":["Curebot/1.0","curebot-feed-fetcher"],"description":"Cure web crawler for content discovery","tags":["monitoring"]},{"pattern":"PagePeeker\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (Windows NT 6.3; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/77.0.3865.120 Safari/537.36 (compatible; PagePeeker/3.0; +https://pagepeeker.com/robots/)"],"url":"https://pagepeeker.com/robots/","description":"PagePeeker web crawler for screenshots","tags":["seo"]},{"pattern":"Vigil\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Vigil/1.0; +http://vigil-app.com/bot.html)"],"url":"http://vigil-app.com/bot.html","description":"Vigil web crawler for monitoring","tags":["monitoring"]},{"pattern":"rssbot\\\\/","addition_date":"2020/03/16","instances":["rssbot/1.4.3 (+https://t.me/RustRssBot)"],"url":"https://github.com/iovxw/rssbot","description":"RSS bot web crawler for feeds","tags":["feed-reader"]},{"pattern":"startmebot\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; startmebot/1.0; +https://start.me/bot)"],"url":"https://start.me/bot","description":"Start.me web crawler for content discovery","tags":["seo"]},{"pattern":"JobboerseBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (X11; U; Linux Core i7-4980HQ; de; rv:32.0; compatible; JobboerseBot; http://www.jobboerse.com/bot.htm) Gecko/20100101 Firefox/38.0"],"url":"http://www.jobboerse.com/bot.htm","description":"Jobboerse web crawler for job discovery","tags":["search-engine"]},{"pattern":"seewithkids","addition_date":"2020/03/16","instances":["http://seewithkids.com/bot"],"url":"http://seewithkids.com/bot","description":"SeeWithKids web crawler for content discovery","tags":["seo"]},{"pattern":"NINJA bot","addition_date":"2020/03/16","instances":["NINJA bot"],"description":"NINJA web crawler for content discovery","tags":["scanner"]},{"pattern":"Cutbot","addition_date":"2020/03/16","instances":["Cutbot; 1.5; http://cutbot.net/"],"url":"http://cutbot.net/","description":"Cutbot web crawler for content discovery","tags":["seo"]},{"pattern":"BublupBot","addition_date":"2020/03/16","instances":["BublupBot (+https://www.bublup.com/bublup-bot.html)"],"url":"https://www.bublup.com/bublup-bot.html","description":"Bublup web crawler for content discovery","tags":["seo"]},{"pattern":"BrandONbot","addition_date":"2020/03/16","instances":["BrandONbot (http://brandonmedia.net)"],"url":"http://brandonmedia.net","description":"BrandON web crawler for brand monitoring","tags":["seo"]},{"pattern":"RidderBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; RidderBot/1.0; bot@ridder.co)","Mozilla/5.0 (compatible; RidderBot/1.0; bot@ridder.co) (iPhone; CPU iPhone OS 8_4_1 like Mac OS X) Mobile/12H321"],"url":"https://ridder.co/","description":"Ridder web crawler for content discovery","tags":["seo"]},{"pattern":"Taboolabot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Taboolabot/3.7; +http://www.taboola.com)"],"url":"http://www.taboola.com","description":"Taboola web crawler for content discovery","tags":["advertising"]},{"pattern":"Dubbotbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Dubbotbot/0.2; +http://dubbot.com)"],"url":"http://dubbot.com","description":"Dubbot web crawler for content discovery","tags":["monitoring"]},{"pattern":"FindITAnswersbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible;FindITAnswersbot/1.0;+http://search.it-influentials.com/bot.htm)"],"url":"http://search.it-influentials.com/bot.htm","description":"FindITAnswers web crawler for discovery","tags":["seo"]},{"pattern":"infoobot","addition_date":"2020/03/16","instances":["infoobot/0.1 (https://www.infoo.nl/bot.html)"],"url":"https://www.infoo.nl/bot.html","description":"Infoo web crawler for content discovery","tags":["seo"]},{"pattern":"Refindbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.2704.103 Safari/537.36 (Refindbot/1.0)"],"url":"https://refind.com/about","description":"Refind web crawler for content discovery","tags":["seo"]},{"pattern":"BlogTraffic\\\\/\\\\d\\\\.\\\\d+ Feed-Fetcher","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; BlogTraffic/1.4 Feed-Fetcher; +http://www.blogtraffic.de/rss-bot.html)"],"url":"http://www.blogtraffic.de/rss-bot.html","description":"BlogTraffic feed fetcher web crawler","tags":["feed-reader"]},{"pattern":"SeobilityBot","addition_date":"2020/03/16","instances":["SeobilityBot (SEO Tool; https://www.seobility.net/sites/bot.html)"],"url":"https://www.seobility.net/sites/bot.html","description":"Seobility web crawler for SEO analysis","tags":["seo"]},{"pattern":"Cincraw","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Cincraw/1.0; +http://cincrawdata.net/bot/)"],"url":"http://cincrawdata.net/bot/","description":"Cincraw web crawler for data collection","tags":["seo"]},{"pattern":"Dragonbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (Windows NT 6.1; rv:34.0) Gecko/20100101 Firefox/34.0; Dragonbot; http://www.dragonmetrics.com"],"url":"http://www.dragonmetrics.com","description":"DragonMetrics web crawler for analysis","tags":["seo"]},{"pattern":"VoluumDSP-content-bot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; VoluumDSP-content-bot/2.0; +dsp-dev@codewise.com)"],"url":"https://codewise.com","description":"Voluum DSP web crawler for advertising","tags":["advertising"]},{"pattern":"FreshRSS","addition_date":"2020/03/16","instances":["FreshRSS/1.11.2 (Linux; https://freshrss.org) like Googlebot"],"url":"https://freshrss.org","description":"FreshRSS feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"BitBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; BitBot/v1.19.0; +https://bitbot.dev)"],"url":"https://bitbot.dev","description":"BitBot web crawler for content discovery","tags":["seo"]},{"pattern":"^PHP-Curl-Class","addition_date":"2020/12/10","instances":["PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.2.24 curl/7.61.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.3.19 curl/7.66.0","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.3.23 curl/7.66.0","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.7 curl/7.69.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.9 curl/7.69.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.10 curl/7.69.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.11 curl/7.69.1"],"url":"https://github.com/php-curl-class/php-curl-class","description":"PHP Curl Class HTTP client library","tags":["http-library"]},{"pattern":"Google-Certificates-Bridge","addition_date":"2020/12/23","instances":["Google-Certificates-Bridge"],"description":"Google certificates bridge web crawler","tags":["search-engine"]},{"pattern":"centurybot","addition_date":"2022/04/26","instances":["Mozilla/5.0 (compatible; Go-http-client/1.1; +centurybot9@gmail.com)"],"description":"Century web crawler for content discovery","tags":["seo"]},{"pattern":"Viber","addition_date":"2021/04/27","instances":["Viber"],"url":"https://www.viber.com/","description":"Viber messaging web crawler bot","tags":["social-preview"]},{"pattern":"e\\\\.ventures Investment Crawler","addition_date":"2021/06/05","url":"https://www.eventures.vc/","instances":["e.ventures Investment Crawler (eventures.vc)"],"description":"E.ventures investment web crawler bot","tags":["seo"]},{"pattern":"evc-batch","addition_date":"2021/06/07","url":"https://www.eventures.vc/","instances":["Mozilla/5.0 (compatible; evc-batch/2.0)"],"description":"E.ventures batch web crawler bot","tags":["seo"]},{"pattern":"PetalBot","addition_date":"2021/06/07","instances":["Mozilla/5.0 (compatible;PetalBot;+https://webmaster.petalsearch.com/site/petalbot)","Mozilla/5.0 (Linux; Android 7.0;) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; PetalBot;+https://webmaster.petalsearch.com/site/petalbot)"],"url":"https://webmaster.petalsearch.com/site/petalbot","description":"Petal search engine web crawler bot","tags":["search-engine"]},{"pattern":"virustotal","addition_date":"2021/09/22","instances":["Mozilla/5.0 (Windows; U; MSIE 9.0; Windows NT 9.0; en-US) AppEngine-Google; (+http://code.google.com/appengine; appid: s~virustotalcloud)","AppEngine-Google; (+http://code.google.com/appengine; appid: s~virustotalcloud)"],"url":"https://www.virustotal.com/gui/home/url","description":"VirusTotal web crawler for security","tags":["scanner"]},{"pattern":"(^| )PTST\\\\/","addition_date":"2021/12/05","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.45 Safari/537.36 PTST/211202.211915","Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:94.0) Gecko/20100101 Firefox/94.0 PTST/211202.211915"],"url":"https://www.webpagetest.org","description":"WebPageTest web crawler for testing","tags":["monitoring"]},{"pattern":"minicrawler","addition_date":"2022/01/12","instances":["Testomatobot/1.0 (Linux x86_64; +https://www.testomato.com/testomatobot) minicrawler/5.2.2"],"url":"https://www.testomato.com/bot","description":"Testomato web crawler for testing","tags":["monitoring"]},{"pattern":"Cookiebot","addition_date":"2022/01/23","url":"https://www.cookiebot.com/","instances":["Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; Cookiebot/1.0; +http://cookiebot.com/) Chrome/97.0.4692.71 Safari/537.36"],"description":"Cookiebot web crawler for cookie scanning","tags":["scanner"]},{"pattern":"trovitBot","addition_date":"2022/06/08","url":"http://www.trovit.com/bot.html","instances":["Mozilla/5.0 (compatible; trovitBot 1.0; +http://www.trovit.com/bot.html)"],"description":"Trovit web crawler for content discovery","tags":["search-engine"]},{"pattern":"seostar\\\\.co","addition_date":"2022/08/04","url":"https://seostar.co/robot/","instances":["Mozilla/5.0 (compatible; Adsbot/3.1; +https://seostar.co/robot/)"],"description":"SEOstar web crawler for SEO analysis","tags":["seo"]},{"pattern":"IonCrawl","addition_date":"2022/08/04","url":"https://www.ionos.de/terms-gtc/faq-crawler-en","instances":["IonCrawl (https://www.ionos.de/terms-gtc/faq-crawler-en/)"],"description":"IONOS IonCrawl web crawler bot","tags":["seo"]},{"pattern":"Uptime-Kuma","addition_date":"2022/10/17","url":"https://uptime.kuma.pet/","instances":["Uptime-Kuma/1.23.16","Uptime-Kuma/1.23.15","Uptime-Kuma/1.23.14","Uptime-Kuma/1.23.13","Uptime-Kuma/1.23.12","Uptime-Kuma/1.23.11","Uptime-Kuma/1.23.10","Uptime-Kuma/1.18.0"],"description":"Uptime Kuma web crawler for monitoring","tags":["monitoring"]},{"pattern":"Seekport","addition_date":"2022/10/17","url":"https://bot.seekport.com","instances":["Mozilla/5.0 (compatible; SeekportBot; +https://bot.seekport.com)","Mozilla/5.0 (compatible; Seekport Crawler; http://seekport.com/)"],"description":"Seekport web crawler for content discovery","tags":["search-engine"]},{"pattern":"FreshpingBot","addition_date":"2022/10/17","url":"https://www.freshworks.com/website-monitoring/","instances":["FreshpingBot/1.0 (+https://freshping.io/)"],"description":"Freshping web crawler for monitoring","tags":["monitoring"]},{"pattern":"Feedbin","addition_date":"2022/11/05","url":"https://feedbin.com/","instances":["Feedbin feed-id:2005098 - 2 subscribers"],"description":"Feedbin feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"CriteoBot","addition_date":"2022/11/13","url":"https://www.criteo.com/","instances":["CriteoBot/0.1 (+https://www.criteo.com/criteo-crawler/)"],"description":"Criteo web crawler for advertising","tags":["advertising"]},{"pattern":"Snap URL Preview Service","addition_date":"2022/11/13","url":"https://snap.com/","instances":["Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots"],"description":"Snapchat URL preview web crawler","tags":["social-preview"]},{"pattern":"Better Uptime Bot","addition_date":"2022/11/13","url":"https://betteruptime.com/","instances":["Better Uptime Bot Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3729.169 Safari/537.36"],"description":"Better Uptime web crawler for monitoring","tags":["monitoring"]},{"pattern":"RuxitSynthetic","addition_date":"2023/02/16","url":"https://www.dynatrace.com/support/help/platform-modules/digital-experience/synthetic-monitoring/browser-monitors/configure-browser-monitors#expand--default-user-agent","instances":["RuxitSynthetic/1.0"],"description":"Dynatrace Ruxit synthetic web crawler","tags":["monitoring"]},{"pattern":"Google-Read-Aloud","addition_date":"2023/02/16","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.118 Safari/537.36 (compatible; Google-Read-Aloud; +https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers)","Mozilla/5.0 (Linux; Android 7.0; SM-G930V Build/NRD90M) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/59.0.3071.125 Mobile Safari/537.36 (compatible; Google-Read-Aloud; +https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers)"],"description":"Google read aloud web crawler bot","tags":["search-engine"]},{"pattern":"Valve\\\\/Steam","addition_date":"2023/05/24","instances":["Valve/Steam HTTP Client 1.0 (SteamChatURLLookup)"],"description":"Steam web crawler for link previews","tags":["social-preview"]},{"pattern":"OdklBot\\\\/","addition_date":"2023/05/24","instances":["OdklBot/1.0 (share@odnoklassniki.ru)","Mozilla/5.0 (compatible; OdklBot/1.0 like Linux; klass@odnoklassniki.ru)"],"url":"https://odnoklassniki.ru/","description":"Odnoklassniki web crawler for sharing","tags":["social-preview"]},{"pattern":"GPTBot","addition_date":"2023/08/09","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.0; +https://openai.com/gptbot)"],"url":"https://platform.openai.com/docs/gptbot","description":"OpenAI GPT web crawler bot","tags":["ai-crawler"]},{"pattern":"ChatGPT-User","addition_date":"2024/04/19","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot"],"url":"https://openai.com/bot","description":"ChatGPT user web crawler bot","tags":["ai-crawler"]},{"pattern":"OAI-SearchBot","addition_date":"2024/09/24","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; OAI-SearchBot/1.0; +https://openai.com/searchbot"],"url":"https://platform.openai.com/docs/bots","description":"OpenAI search web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"YandexRenderResourcesBot\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (compatible; YandexRenderResourcesBot/1.0; +http://yandex.com/bots) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0"],"url":"http://yandex.com/bots","description":"Yandex render resources web crawler","tags":["search-engine"]},{"pattern":"LightspeedSystemsCrawler","addition_date":"2023/08/16","instances":["LightspeedSystemsCrawler Mozilla/5.0 (Windows; U; MSIE 9.0; Windows NT 9.0; en-US"],"description":"Lightspeed Systems web crawler bot","tags":["scanner"]},{"pattern":"ev-crawler\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (compatible; ev-crawler/1.0; +https://headline.com/legal/crawler)"],"url":"https://headline.com/legal/crawler","description":"Headline web crawler for content discovery","tags":["seo"]},{"pattern":"BitSightBot\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (compatible; BitSightBot/1.0)"],"url":"https://www.bitsight.com","description":"BitSight web crawler for security","tags":["scanner"]},{"pattern":"woorankreview\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/604.1.38 (KHTML, like Gecko) Version/11.0 Mobile/15A372 Safari/604.1 (compatible; woorankreview/2.0; +https://www.woorank.com/)","Mozilla/5.0 (compatible; woorankreview/2.0; +https://www.woorank.com/)"],"url":"https://www.woorank.com/","description":"WooRank web crawler for SEO analysis","tags":["seo"]},{"pattern":"Google-Safety","addition_date":"2023/08/17","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.179 Mobile Safari/537.36 (compatible; Google-Safety; +http://www.google.com/bot.html)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.179 Safari/537.36 (compatible; Google-Safety; +http://www.google.com/bot.html)","Google-Safety"],"url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","description":"Google safety web crawler bot","tags":["search-engine"]},{"pattern":"AwarioBot","addition_date":"2023/08/23","instances":["Mozilla/5.0 (compatible; AwarioBot/1.0; +https://awario.com/bots.html)"],"url":"https://awario.com/bots.html","description":"Awario web crawler for monitoring","tags":["seo"]},{"pattern":"DataForSeoBot","addition_date":"2023/08/23","instances":["Mozilla/5.0 (compatible; DataForSeoBot/1.0; +https://dataforseo.com/dataforseo-bot)"],"url":"https://dataforseo.com/dataforseo-bot","description":"DataForSEO web crawler for analysis","tags":["seo"]},{"pattern":"Linespider","addition_date":"2023/08/24","instances":["Mozilla/5.0 (compatible; Linespider/1.1; +https://lin.ee/4dwXkTH)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Linespider/1.1; +https://lin.ee/4dwXkTH) Chrome/W.X.Y.Z Safari/537.36"],"url":"https://help2.line.me/linesearchbot/web/?contentId=50006055&lang=en","description":"LINE Linespider web crawler bot","tags":["social-preview"]},{"pattern":"WellKnownBot","addition_date":"2023/08/29","instances":["Mozilla/5.0 (compatible; WellKnownBot/0.1; +https://well-known.dev/about/#bot)"],"url":"https://well-known.dev/about/#bot)","description":"WellKnown web crawler for discovery","tags":["seo"]},{"pattern":"A Patent Crawler","addition_date":"2023/08/29","instances":["E. Orliac, G. Fourestey/2.3 (A Patent Crawler; http://scitas.epfl.ch/; etienne.orliac@epfl.ch, gilles.fourestey@epfl.ch)"],"url":"http://scitas.epfl.ch/","description":"EPFL patent web crawler bot","tags":["academic"]},{"pattern":"StractBot","addition_date":"2023/09/06","instances":["Mozilla/5.0 (compatible; StractBot/0.1; open source search engine; +https://trystract.com/webmasters)"],"url":"https://trystract.com/webmasters","description":"Stract search engine web crawler bot","tags":["search-engine"]},{"pattern":"search\\\\.marginalia\\\\.nu","addition_date":"2023/09/08","instances":["search.marginalia.nu"],"url":"https://search.marginalia.nu","description":"Marginalia search web crawler bot","tags":["search-engine"]},{"pattern":"YouBot","addition_date":"2023/09/08","instances":["YouBot (+http://www.you.com)"],"url":"https://you.com/","description":"You.com search engine web crawler bot","tags":["search-engine"]},{"pattern":"Nicecrawler","addition_date":"2023/09/08","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Nicecrawler/1.1; +http://www.nicecrawler.com/) Chrome/90.0.4430.97 Safari/537.36"],"url":"http://www.nicecrawler.com/","description":"Nicecrawler web crawler for discovery","tags":["search-engine"]},{"pattern":"Neevabot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Neevabot/1.0; +https://neeva.com/neevabot)"],"url":"https://neeva.com/neevabot","description":"Neeva search engine web crawler bot","tags":["search-engine"]},{"pattern":"BrightEdge Crawler","addition_date":"2023/09/08","instances":["BrightEdge Crawler/1.0 (crawler@brightedge.com)"],"url":"https://www.brightedge.com/","description":"BrightEdge web crawler for SEO","tags":["seo"]},{"pattern":"SiteCheckerBotCrawler","addition_date":"2023/09/08","instances":["SiteCheckerBotCrawler/1.0 (+http://sitechecker.pro)"],"url":"http://sitechecker.pro","description":"SiteChecker web crawler for analysis","tags":["seo"]},{"pattern":"TombaPublicWebCrawler","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; TombaPublicWebCrawler/1.0; +https://tombascraper.com)"],"url":"https://tombascraper.com","description":"Tomba web crawler for email discovery","tags":["seo"]},{"pattern":"CrawlyProjectCrawler","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/115.0.0.0 Safari/537.36 (compatible; CrawlyProjectCrawler/0.1.3; crawlyproject@digitaldragon.dev +https://crawlyproject.digitaldragon.dev/)"],"url":"https://crawlyproject.digitaldragon.dev/","description":"Crawly Project web crawler framework","tags":["seo"]},{"pattern":"KomodiaBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Windows NT 6.1; Win64; x64; +http://www.komodia.com/newwiki/index.php/URL_server_crawler) KomodiaBot/1.0"],"url":"http://www.komodia.com/newwiki/index.php/URL_server_crawler","description":"Komodia web crawler for classification","tags":["seo"]},{"pattern":"KStandBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Windows NT 6.1; Win64; x64; +http://url-classification.io/wiki/index.php?title=URL_server_crawler) KStandBot/1.0"],"url":"http://url-classification.io","description":"KStand web crawler for classification","tags":["seo"]},{"pattern":"CISPA Webcrawler","addition_date":"2023/09/08","instances":["CISPA Webcrawler (https://vuln-notify-checker.cispa.saarland)"],"url":"https://vuln-notify-checker.cispa.saarland","description":"CISPA web crawler for vulnerability","tags":["academic"]},{"pattern":"MTRobot","addition_date":"2023/09/08","instances":["MTRobot/0.2 (Metrics Tools Analytics Crawler; https://metrics-tools.de/robot.html; crawler@metrics-tools.de)"],"url":"https://metrics-tools.de/robot.html","description":"Metrics Tools web crawler for analysis","tags":["seo"]},{"pattern":"hyscore\\\\.io","addition_date":"2023/09/08","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1. 4 (compatible; HyScore/1.0; +https://hyscore.io/crawler/)"],"url":"https://hyscore.io/crawler/","description":"HyScore web crawler for analysis","tags":["seo"]},{"pattern":"AlexandriaOrgBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Linux) (compatible; AlexandriaOrgBot/1.0; +https://www.alexandria.org/bot.html)"],"url":"https://www.alexandria.org/bot.html","description":"Alexandria web crawler for discovery","tags":["search-engine"]},{"pattern":"2ip bot","addition_date":"2023/09/08","instances":["2ip bot/1.1 (+http://2ip.io)"],"url":"http://2ip.io","description":"2IP web crawler for analysis","tags":["seo"]},{"pattern":"Yellowbrandprotectionbot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Yellowbrandprotectionbot/1.0; +https://www.yellowbp.com/bot.html)"],"url":"https://www.yellowbp.com/bot.html","description":"Yellow brand protection web crawler","tags":["seo"]},{"pattern":"SEOlizer","addition_date":"2023/09/08","instances":["SEOlizer/1.1 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.13) Gecko/20080311 Firefox/2.0.0.13 (+https://www.seolizer.de/bot.html)"],"url":"https://www.seolizer.de/bot.html","description":"SEOlizer web crawler for SEO analysis","tags":["seo"]},{"pattern":"vuhuvBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; vuhuvBot/1.0; +http://vuhuv.com/bot.html)"],"url":"http://vuhuv.com/bot.html","description":"Vuhuv web crawler for content discovery","tags":["seo"]},{"pattern":"INETDEX-BOT","addition_date":"2023/09/08","instances":["INETDEX-BOT/1.5 (Mozilla/5.0; https://inetdex.com/bot.html)"],"url":"https://inetdex.com/bot.html","description":"INETDEX web crawler for indexing","tags":["search-engine"]},{"pattern":"Synapse","addition_date":"2023/09/08","instances":["Synapse (bot; +https://github.com/matrix-org/synapse)"],"url":"https://github.com/matrix-org/synapse","description":"Matrix Synapse web crawler bot","tags":["social-preview"]},{"pattern":"t3versionsBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; t3versionsBot/1.0; +https://www.t3versions.com/bot)"],"url":"https://www.t3versions.com/bot","description":"T3versions web crawler for discovery","tags":["seo"]},{"pattern":"deepnoc","addition_date":"2023/09/08","instances":["deepnoc - https://deepnoc.com/bot"],"url":"https://deepnoc.com/bot","description":"DeepNOC web crawler for monitoring","tags":["monitoring"]},{"pattern":"Cocolyzebot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Cocolyzebot/1.0; https://cocolyze.com/bot)"],"url":"https://cocolyze.com/bot","description":"Cocolyze web crawler for analysis","tags":["seo"]},{"pattern":"hypestat","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; hypestat/1.0; +https://hypestat.com/bot)"],"url":"https://hypestat.com/bot","description":"Hypestat web crawler for analysis","tags":["seo"]},{"pattern":"ReverseEngineeringBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; ReverseEngineeringBot/0.1; +https://torus.company/bot.html)"],"url":"https://torus.company/bot.html","description":"Torus reverse engineering web crawler","tags":["scanner"]},{"pattern":"sempi\\\\.tech","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Semanticbot/1.0; +http://sempi.tech/bot.html)"],"url":"http://sempi.tech/bot.html","description":"Sempi web crawler for analysis","tags":["seo"]},{"pattern":"Iframely","addition_date":"2023/09/08","instances":["Iframely/1.3.1 (+https://iframely.com/docs/about) Atlassian"],"url":"https://iframely.com/docs/about","description":"Iframely web crawler for embeds","tags":["social-preview"]},{"pattern":"MetaInspector","addition_date":"2023/09/08","instances":["MetaInspector/5.6.0 (+https://github.com/jaimeiniesta/metainspector)"],"url":"https://github.com/jaimeiniesta/metainspector","description":"MetaInspector web crawler for metadata","tags":["seo"]},{"pattern":"node-fetch","addition_date":"2023/09/08","instances":["node-fetch/1.0 (+https://github.com/bitinn/node-fetch)"],"url":"https://github.com/bitinn/node-fetch","description":"Node-fetch HTTP client library","tags":["http-library"]},{"pattern":"l9explore","addition_date":"2023/09/08","instances":["l9explore/1.2.2","lkxscan/v0.1.0 (+https://leakix.net) l9explore/v1.0.0 (+https://github.com/LeakIX/l9explore)"],"url":"https://github.com/LeakIX/l9explore","description":"L9explore web crawler for discovery","tags":["scanner"]},{"pattern":"python-opengraph","addition_date":"2023/09/08","instances":["python-opengraph-jaywink/0.2.0 (+https://github.com/jaywink/python-opengraph)"],"url":"https://github.com/jaywink/python-opengraph","description":"Python OpenGraph web crawler bot","tags":["http-library"]},{"pattern":"OpenGraphCheck","addition_date":"2023/09/08","instances":["OpenGraphCheck/2.1 (+https://opengraphcheck.com)"],"url":"https://opengraphcheck.com","description":"OpenGraphCheck web crawler for metadata","tags":["seo"]},{"pattern":"developers\\\\.google\\\\.com\\\\/\\\\+\\\\/web\\\\/snippet","addition_date":"2023/09/08","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/56.0.2924.87 Safari/537.36 Google-PageRenderer Google (+https://developers.google.com/+/web/snippet/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/56.0.2924.87 Safari/537.36 Google (+https://developers.google.com/+/web/snippet/"],"url":"https://developers.google.com/+/web/snippet","description":"Google snippet web crawler bot","tags":["search-engine"]},{"pattern":"SenutoBot","addition_date":"2023/09/08","instances":["SenutoBot/1.0 (compatible; SenutoBot/1.0; +https://www.senuto.com/)"],"url":"https://www.senuto.com","description":"Senuto web crawler for SEO analysis","tags":["seo"]},{"pattern":"MaCoCu","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; MaCoCu; +https://www.clarin.si/info/macocu-massive-collection-and-curation-of-monolingual-and-bilingual-data/)"],"url":"https://www.clarin.si/info/macocu-massive-collection-and-curation-of-monolingual-and-bilingual-data","description":"MaCoCu web crawler for language research","tags":["academic"]},{"pattern":"NewsBlur","addition_date":"2023/09/08","instances":["NewsBlur Feed Fetcher - 1 subscriber - http://www.newsblur.com/site/0000000/webpage (Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0.1 Safari/605.1.15)"],"url":"http://www.newsblur.com","description":"NewsBlur feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"inoreader","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; inoreader.com; 1 subscribers)"],"url":"http://inoreader.com","description":"Inoreader feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"NetSystemsResearch","addition_date":"2023/09/08","instances":["NetSystemsResearch studies the availability of various services across the internet. Our website is netsystemsresearch.com"],"url":"http://netsystemsresearch.com","description":"NetSystemsResearch web crawler bot","tags":["scanner"]},{"pattern":"PageThing","addition_date":"2023/09/08","instances":["PageThing http://pagething.com curl www"],"url":"http://pagething.com","description":"PageThing web crawler for content discovery","tags":["seo"]},{"pattern":"WordPress\\\\/","addition_date":"2023/10/24","instances":["WordPress/X.X.X; https://example.com"],"url":"https://wordpress.org","description":"WordPress web crawler for site discovery","tags":["seo"]},{"pattern":"PhxBot","addition_date":"2024/01/06","instances":["PhxBot/0.1 (phxbot@protonmail.com)"],"description":"Phoenix web crawler for content discovery","tags":["search-engine"]},{"pattern":"ImagesiftBot","addition_date":"2024/01/06","instances":["Mozilla/5.0 (compatible; ImagesiftBot; +imagesift.com)"],"url":"https://imagesift.com/about","description":"Imagesift bot for image search and indexing","tags":["search-engine"]},{"pattern":"Expanse","addition_date":"2024/02/01","instances":["Expanse, a Palo Alto Networks company, searches across the global IPv4 space multiple times per day to identify customers&#39; presences on the Internet. If you would like to be excluded from our scans, please send IP addresses/domains to: scaninfo@paloaltonetworks.com"],"url":"https://www.paloaltonetworks.com/cortex/cortex-xpanse","description":"Palo Alto Networks Expanse bot for internet asset discovery","tags":["scanner"]},{"pattern":"InternetMeasurement","addition_date":"2024/02/01","instances":["Mozilla/5.0 (compatible; InternetMeasurement/1.0; +https://internet-measurement.com/)"],"url":"https://internet-measurement.com","description":"Internet Measurement bot for network research and analysis","tags":["academic"]},{"pattern":"^BW\\\\/","addition_date":"2024/02/08","instances":["BW/1.1; bit.ly/3eZNDnO","BW/1.1; rb.gy/oupwis"],"url":"https://builtwith.com/biup","description":"BuiltWith web crawler for technology detection","tags":["seo"]},{"pattern":"GeedoBot","addition_date":"2024/02/11","instances":["Mozilla/5.0 (compatible; GeedoBot; +http://www.geedo.com/bot.html)"],"url":"http://www.geedo.com","description":"Geedo web crawler for content discovery","tags":["search-engine"]},{"pattern":"Audisto Crawler","addition_date":"2024/03/14","instances":["Audisto Crawler (mobile; +https://audisto.com/bot)","Audisto Crawler (desktop; +https://audisto.com/bot)","Audisto Crawler (mobile; essential; +https://audisto.com/bot)","Audisto Crawler (desktop; essential; +https://audisto.com/bot)"],"url":"https://audisto.com/help/crawler/bot/","description":"Audisto SEO web crawler for analysis","tags":["seo"]},{"pattern":"PerplexityBot\\\\/","addition_date":"2024/03/14","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; PerplexityBot/1.0; +https://perplexity.ai/perplexitybot)"],"url":"https://docs.perplexity.ai/docs/perplexitybot","description":"Perplexity AI web crawler for search","tags":["ai-crawler","search-engine"]},{"pattern":"[cC]laude[bB]ot","addition_date":"2024/04/19","instances":["claudebot","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)"],"url":"https://www.anthropic.com/","description":"Anthropic Claude web crawler bot","tags":["ai-crawler"]},{"pattern":"Monsidobot","addition_date":"2024/05/14","instances":["Mozilla/5.0 (compatible; Monsidobot/2.2; +http://monsido.com/bot.html; info@monsido.com)"],"url":"http://monsido.com/bot.html","description":"Monsido web crawler for website monitoring","tags":["monitoring"]},{"pattern":"GroupMeBot","addition_date":"2024/05/19","instances":["GroupMeBot/1.0"],"url":"https://groupme.com/","description":"GroupMe web crawler for messaging","tags":["social-preview"]},{"pattern":"Vercelbot","addition_date":"2024/08/30","instances":["Vercelbot (+https://vercel.com)"],"url":"https://github.com/vercel/vercel/discussions/5095#discussioncomment-58705","description":"Vercel web crawler for deployment","tags":["seo"]},{"pattern":"vercel-screenshot","addition_date":"2024/08/30","instances":[],"description":"Vercel screenshot web crawler bot","tags":["seo"]},{"pattern":"facebookcatalog\\\\/","addition_date":"2024/10/03","instances":["facebookcatalog/1.0"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Facebook catalog web crawler bot","tags":["advertising"]},{"pattern":"meta-externalads\\\\/","addition_date":"2025/08/08","instances":["meta-externalads/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)","meta-externalads/1.1"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Meta external ads web crawler bot","tags":["advertising"]},{"pattern":"meta-externalagent\\\\/","addition_date":"2024/10/03","instances":["meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)","meta-externalagent/1.1"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Meta external agent web crawler bot","tags":["ai-crawler","social-preview"]},{"pattern":"meta-externalfetcher\\\\/","addition_date":"2024/10/03","instances":["meta-externalfetcher/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)","meta-externalfetcher/1.1"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Meta external fetcher web crawler bot","tags":["social-preview"]},{"pattern":"AcademicBotRTU","addition_date":"2024/10/17","instances":["AcademicBotRTU (https://academicbot.rtu.lv; mailto:caps@rtu.lv)"],"url":"https://academicbot.rtu.lv","description":"Academic Bot RTU web crawler bot","tags":["academic"]},{"pattern":"KeybaseBot","addition_date":"2024/10/21","url":"https://book.keybase.io/docs/chat/link-previews","instances":["Mozilla/5.0 (compatible; KeybaseBot; +https://keybase.io)"],"description":"Keybase web crawler for link previews","tags":["social-preview"]},{"pattern":"Lemmy","addition_date":"2025/02/11","instances":["Lemmy/0.19.8; +https://leminal.space"],"url":"https://leminal.space","description":"Lemmy social network web crawler bot","tags":["social-preview"]},{"pattern":"CookieHubScan","addition_date":"2024/11/29","url":"https://www.cookiehub.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 CookieHubScan/3.0"],"description":"CookieHub web crawler for cookie scanning","tags":["scanner"]},{"pattern":"Hydrozen\\\\.io","addition_date":"2025/02/02","instances":["Hydrozen.io/1.0"],"url":"https://docs.hydrozen.io/overview/misc/user-agent-and-ip-list","description":"Hydrozen web crawler for monitoring","tags":["monitoring"]},{"pattern":"HTTP Banner Detection","addition_date":"2025/02/10","instances":["HTTP Banner Detection (https://security.ipip.net)"],"url":"https://security.ipip.net","description":"IPIP HTTP banner detection web crawler","tags":["scanner"]},{"pattern":"SummalyBot","addition_date":"2025/02/10","instances":["SummalyBot/5.1.0"],"url":"https://github.com/misskey-dev/summaly","description":"Summaly web crawler for content summarization","tags":["social-preview"]},{"pattern":"MicrosoftPreview\\\\/","addition_date":"2025/02/11","url":"https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0","instances":["MicrosoftPreview/2.0; +https://aka.ms/MicrosoftPreview"],"description":"Microsoft preview web crawler bot","tags":["social-preview"]},{"pattern":"GeedoProductSearch","addition_date":"2025/03/15","url":"http://www.geedo.com/product-search.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GeedoProductSearch; +http://www.geedo.com/product-search.html) Chrome/79.0.3945.88 Safari/537.36"],"description":"Geedo product search web crawler bot","tags":["search-engine"]},{"pattern":"TikTokSpider","addition_date":"2025/03/16","instances":["Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; TikTokSpider; ttspider-feedback@tiktok.com)"],"description":"TikTok web crawler for content discovery","tags":["ai-crawler","social-preview"]},{"pattern":"OnCrawl\\\\/","addition_date":"2025/03/27","url":"http://www.oncrawl.com","instances":["Mozilla/5.0 (compatible; OnCrawl/1.0; +http://www.oncrawl.com)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; OnCrawl/1.0; +http://www.oncrawl.com)"],"description":"OnCrawl SEO web crawler for analysis","tags":["seo"]},{"pattern":"sindresorhus\\\\/got","addition_date":"2025/04/22","url":"https://github.com/sindresorhus/got","instances":["got (https://github.com/sindresorhus/got)"],"description":"Got HTTP client library for requests","tags":["http-library"]},{"pattern":"CensysInspect\\\\/","addition_date":"2025/04/22","url":"https://about.censys.io","instances":["Mozilla/5.0 (compatible; CensysInspect/1.1; +https://about.censys.io/)"],"description":"Censys web crawler for security scanning","tags":["scanner"]},{"pattern":"SBIntuitionsBot\\\\/","addition_date":"2025/04/23","url":"https://www.sbintuitions.co.jp/bot/","instances":["Mozilla/5.0 (compatible; SBIntuitionsBot/0.1; +https://www.sbintuitions.co.jp/bot/)"],"description":"SB Intuitions web crawler bot","tags":["ai-crawler"]},{"pattern":"sitebulb","addition_date":"2025/04/30","url":"https://sitebulb.com/","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6439.0 Mobile Safari/537.36 +https://sitebulb.com"],"description":"Sitebulb SEO web crawler for analysis","tags":["seo"]},{"pattern":"YextBot\\\\/","addition_date":"2025/08/08","url":"https://hitchhikers.yext.com/modules/kg140-yext-site-crawler/01-create-a-crawler/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/87.0.4280.88 YextBot/Java Safari/537.36"],"description":"Yext web crawler for site crawling","tags":["seo"]},{"pattern":"DatadogSynthetics","addition_date":"2025/08/19","url":"https://docs.datadoghq.com/synthetics/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.7204.168 Safari/537.36 DatadogSynthetics"],"description":"Datadog synthetics web crawler bot","tags":["monitoring"]},{"pattern":"Google-Ads-Conversions","addition_date":"2025/09/10","url":"https://developers.google.com/google-ads/api/docs/conversions/upload-online","instances":["Mozilla/5.0 AppleWebKit/537.36 Chrome/139.0.7258.127 Safari/537.36 Google-Ads-Conversions"],"description":"Google Ads conversions web crawler","tags":["advertising"]},{"pattern":"ObservePoint","addition_date":"2025/12/23","url":"https://help.observepoint.com/en/articles/9101465-allow-exclude-observepoint-traffic#h_2a8176c9b9","instances":[],"description":"ObservePoint web crawler for monitoring","tags":["monitoring"]},{"pattern":"Checkly","addition_date":"2026/02/11","url":"https://www.checklyhq.com/docs/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.6998.35 Safari/537.36 (Checkly, https://www.checklyhq.com)"],"description":"Checkly web crawler for monitoring","tags":["monitoring"]},{"pattern":"ALittle Client","addition_date":"2026/04/07","url":"https://udger.com/resources/ua-list/bot-detail?bot=ALittle+Client","instances":["ALittle Client"],"description":"ALittle web crawler for content discovery","tags":["http-library"]},{"pattern":"AliyunSecBot","addition_date":"2026/04/07","url":"https://service.alibaba.com","instances":["AliyunSecBot/Aliyun AliyunSecBot@service.alibaba.com"],"description":"Alibaba Aliyun security web crawler bot","tags":["scanner"]},{"pattern":"Claude-Web","addition_date":"2026/04/07","url":"https://anthropic.com","instances":["Claude-Web/1.0 (web crawler; +https://www.anthropic.com/; bots@anthropic.com)"],"description":"Anthropic Claude web crawler bot","tags":["ai-crawler"]},{"pattern":"anthropic-ai","addition_date":"2026/04/07","url":"https://anthropic.com","instances":["anthropic-ai"],"description":"Anthropic AI web crawler bot","tags":["ai-crawler"]},{"pattern":"Claude-User","addition_date":"2026/04/07","url":"https://useragents.io/uas/mozilla-5-0-applewebkit-537-36-khtml-like-gecko-compatible-claudebot-1-0-supportanthropic-com_954fa13a8e1e46d8267fb56e2d48100e","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Claude-User/1.0; +Claude-User@anthropic.com)","Claude-User (claude-code/2.1.86; +https://support.anthropic.com/)"],"description":"Anthropic Claude user web crawler bot","tags":["ai-crawler"]},{"pattern":"Claude-SearchBot","addition_date":"2026/04/07","url":"https://useragents.io/uas/mozilla-5-0-applewebkit-537-36-khtml-like-gecko-compatible-claudebot-1-0-supportanthropic-com_954fa13a8e1e46d8267fb56e2d48100e","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Claude-SearchBot/1.0; +https://www.anthropic.com)"],"description":"Anthropic Claude search web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"Google-Extended","addition_date":"2026/04/07","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (compatible; Google-Extended/1.0; +http://www.google.com/bot.html)"],"description":"Google extended web crawler bot","tags":["ai-crawler"]},{"pattern":"cohere-ai","addition_date":"2026/04/07","url":"https://cohere.com","instances":["cohere-ai"],"description":"Cohere AI web crawler bot","tags":["ai-crawler"]},{"pattern":"Timpibot","addition_date":"2026/04/07","url":"https://timpi.io","instances":["Timpibot/0.9 (+http://www.timpi.io)","Mozilla/5.0 (compatible; Timpibot/0.8; +http://www.timpi.io)","Mozilla/5.0 (compatible; Timpibot/0.9; +http://www.timpi.io)"],"description":"Timpi web crawler for content discovery","tags":["search-engine"]},{"pattern":"SERankingBacklinksBot","addition_date":"2026/04/07","url":"https://seranking.com/backlinks-crawler","instances":["Mozilla/5.0 (compatible; SERankingBacklinksBot/1.0; +https://seranking.com/backlinks-crawler)"],"description":"SEranking backlinks web crawler bot","tags":["seo"]},{"pattern":"CMSChecker","addition_date":"2026/04/07","instances":["Mozilla/5.0 (compatible; CMSChecker/1.0; +https://cmschecker.net)"],"description":"CMS Checker web crawler for detection","tags":["seo"]},{"pattern":"Wayback","addition_date":"2026/04/07","url":"https://archive.org","instances":["Mozilla/5.0 (compatible; archive.org_bot; Wayback Machine Live Record; +http://archive.org/details/archive.org_bot)"],"description":"Internet Archive Wayback web crawler bot","tags":["archiver"]},{"pattern":"Playwright","addition_date":"2026/04/07","url":"https://playwright.dev","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Playwright/1.40.0"],"description":"Playwright browser automation web crawler","tags":["browser-automation"]},{"pattern":"Puppeteer","addition_date":"2026/04/07","url":"https://pptr.dev","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36 Puppeteer"],"description":"Puppeteer browser automation web crawler","tags":["browser-automation"]},{"pattern":"Selenium","addition_date":"2026/04/07","url":"https://www.selenium.dev","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36; Selenium"],"description":"Selenium browser automation web crawler","tags":["browser-automation"]},{"pattern":"Nikto","addition_date":"2026/04/07","url":"https://cirt.net/Nikto2","instances":["Mozilla/5.00 (Nikto/2.1.5) (Evasions:None) (Test:Port Check)","Mozilla/5.0 (X11; Linux x86_64) Nikto/2.5.0 (Evasions:None) (Test:Port Check)"],"description":"Nikto web server security scanner bot","tags":["scanner"]},{"pattern":"sqlmap","addition_date":"2026/04/07","url":"https://sqlmap.org","instances":["sqlmap/1.7.8#stable (https://sqlmap.org)"],"description":"SQLMap SQL injection testing web crawler","tags":["scanner"]},{"pattern":"ZmEu","addition_date":"2026/04/07","url":"https://en.wikipedia.org/wiki/ZmEu_(vulnerability_scanner)","instances":["ZmEu"],"description":"ZmEu vulnerability scanner web crawler","tags":["scanner"]},{"pattern":"masscan","addition_date":"2026/04/07","url":"https://github.com/robertdavidgraham/masscan","instances":["masscan/1.0 (https://github.com/robertdavidgraham/masscan)"],"description":"Masscan network scanner web crawler bot","tags":["scanner"]},{"pattern":"WPScan","addition_date":"2026/04/07","url":"https://wpscan.com","instances":["WPScan v3.8.22 (https://wpscan.com/wordpress-security-scanner)","Mozilla/5.0 (compatible; WPScan; +https://wpscan.com/wordpress-security-scanner)"],"description":"WPScan WordPress security scanner bot","tags":["scanner"]},{"pattern":"[aA]cunetix","addition_date":"2026/04/07","url":"https://www.acunetix.com","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) acunetix-product/wvs (Acunetix Web Vulnerability Scanner - Free Edition)","acunetix-product/wvs"],"description":"Acunetix web vulnerability scanner bot","tags":["scanner"]},{"pattern":"Nessus","addition_date":"2026/04/07","url":"https://www.tenable.com/products/nessus","instances":["Mozilla/5.0 (compatible; Nessus; http://www.nessus.org)"],"description":"Nessus vulnerability scanner web crawler","tags":["scanner"]},{"pattern":"[dD]ir[Bb]uster","addition_date":"2026/04/07","url":"https://github.com/KajanM/DirBuster","instances":["DirBuster-1.0-RC1 (http://www.owasp.org/index.php/Category:OWASP_DirBuster_Project)"],"description":"DirBuster directory scanner web crawler","tags":["scanner"]},{"pattern":"StatusCake","addition_date":"2026/04/07","url":"https://www.statuscake.com","instances":["StatusCake_Uptime_Checker/1.0"],"description":"StatusCake uptime monitoring web crawler","tags":["monitoring"]},{"pattern":"colly","addition_date":"2026/04/07","url":"https://go-colly.org","instances":["colly - https://github.com/gocolly/colly","colly/2.1.0"],"description":"Colly Go web crawler framework","tags":["http-library"]},{"pattern":"[mM]echanize","addition_date":"2026/04/07","url":"https://github.com/sparklemotion/mechanize","instances":["Mechanize/2.9.1 Ruby/3.1.2 (http://github.com/sparklemotion/mechanize/)"],"description":"Mechanize Ruby web crawler library","tags":["http-library"]},{"pattern":"air\\\\.ai\\\\/scanning","addition_date":"2026/04/07","instances":["air.ai/scanning Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/126.0.0.0 Safari/537.36"],"description":"Air.ai web crawler for scanning","tags":["scanner"]},{"pattern":"asnriskscorer","addition_date":"2026/04/07","instances":["asnriskscorer/1.0"],"description":"ASN Risk Scorer web crawler bot","tags":["scanner"]},{"pattern":"OICrawler","addition_date":"2026/04/07","url":"https://openindex.ai","instances":["OICrawler/Nutch https://openindex.ai"],"description":"OpenIndex web crawler for indexing","tags":["search-engine"]},{"pattern":"l9scan","addition_date":"2026/04/07","url":"https://github.com/LeakIX/l9scan","instances":["Mozilla/5.0 (l9scan/2.0; +https://github.com/LeakIX/l9scan)"],"description":"L9scan web crawler for scanning","tags":["scanner"]},{"pattern":"SlaccaleBot","addition_date":"2026/04/07","instances":["SlaccaleBot"],"description":"Slaccale web crawler bot","tags":["seo"]},{"pattern":"CustomAsyncHttpClient","addition_date":"2026/04/07","instances":["CustomAsyncHttpClient"],"description":"Custom async HTTP client web crawler","tags":["http-library"]},{"pattern":"^HTTPie\\\\/","addition_date":"2026/04/07","url":"https://httpie.io","instances":["HTTPie/3.2.2"],"description":"HTTPie command-line HTTP client tool","tags":["http-library"]},{"pattern":"Gemini-Deep-Research","addition_date":"2026/04/07","url":"https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Gemini-Deep-Research; +https://gemini.google/overview/deep-research/) Chrome/135.0.0.0 Safari/537.36"],"description":"Google Gemini deep research web crawler","tags":["ai-crawler","search-engine"]},{"pattern":"Perplexity-User","addition_date":"2026/04/07","url":"https://docs.perplexity.ai/guides/bots","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Perplexity-User/1.0; +https://perplexity.ai/perplexity-user)"],"description":"Perplexity user web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"PerplexityUser","addition_date":"2026/04/07","url":"https://perplexity.ai","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; PerplexityUser/1.0; +https://perplexity.ai)"],"description":"Perplexity AI web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"meta-webindexer","addition_date":"2026/04/07","url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers#meta-webindexer","instances":["meta-webindexer/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)"],"description":"Meta web indexer bot for Facebook and Instagram content crawling","tags":["social-preview"]},{"pattern":"DuckAssistBot","addition_date":"2026/04/07","url":"https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot","instances":["DuckAssistBot/1.2; (+http://duckduckgo.com/duckassistbot.html)"],"description":"DuckDuckGo assistant bot for web crawling and search","tags":["search-engine","ai-crawler"]},{"pattern":"MistralAI-User","addition_date":"2026/04/07","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; MistralAI-User/1.0; +https://docs.mistral.ai/robots)"],"description":"Mistral AI web crawler bot for content indexing","tags":["ai-crawler"]},{"pattern":"webzio","addition_date":"2026/04/07","url":"https://webz.io/blog/company/from-omgilibot-to-the-webzbot-duo-a-powerful-leap-for-ethical-and-comprehensive-data-collection/#","instances":["webzio (+https://webz.io/bot.html)"],"description":"Webz.io web crawler bot for ethical data collection","tags":["seo"]},{"pattern":"newsai\\\\/","addition_date":"2026/04/14","url":"https://knownagents.com/agents/newsai","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 newsai/1.0 Safari/537.36"],"description":"NewsAI crawler for news content aggregation and indexing","tags":["ai-crawler","feed-reader"]},{"pattern":"^ArenaUnfurlBot","url":"https://arena.ai/","instances":["ArenaUnfurlBot/1.0 (Link preview bot for AI model comparison platform; +https://arena.ai) Mozilla/5.0 (compatible)"],"addition_date":"2026/04/26","description":"Arena.ai link preview generator","tags":["social-preview"]},{"pattern":"A360-Search","url":"https://area360.uk/","instances":["Mozilla/5.0 (compatible; A360-Search; +https://area360.uk/)"],"addition_date":"2026/04/26","description":"Area360 real estate data crawler","tags":["advertising"]},{"pattern":"AASA-Bot","url":"https://developer.apple.com/documentation/xcode/allowing-apps-and-websites-to-link-to-your-content","instances":["AASA-Bot/1.0.0"],"addition_date":"2026/04/26","description":"Apple\'s Universal Links file fetcher","tags":["social-preview"]},{"pattern":"AccessStatus","url":"https://accesslink.fr/page/a-propos-de-accessstatus/","instances":["Mozilla/5.0 (compatible; AccessStatus/1.0; +https://www.accesslink.fr/page/a-propos-de-accessstatus/)"],"addition_date":"2026/04/26","description":"HTTP status code monitoring bot","tags":["monitoring"]},{"pattern":"Acquia optimize","url":"https://knownagents.com/agents/acquia-optimize-monsido","instances":["Acquia optimize (Monsido)"],"addition_date":"2026/04/26","description":"Acquia website optimization monitoring","tags":["monitoring"]},{"pattern":"ActiveComply","url":"https://knownagents.com/agents/activecomply-bot","instances":["Mozilla/5.0 (compatible; ActiveComply; +https://www.activecomply.com/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.7339.16 Safari/537.36 (compatible; ActiveComply/2.0; +https://app.activecomply.com/bot)"],"addition_date":"2026/04/26","description":"ActiveComply compliance monitoring bot","tags":["monitoring"]},{"pattern":"AdkernelTopicCrawler","url":"http://adkernel.com/robot/","instances":["Mozilla/5.0 (compatible; AdkernelTopicCrawler/1.0; +http://adkernel.com/robot/)"],"addition_date":"2026/04/26","description":"Adkernel ad tech solutions crawler","tags":["advertising"]},{"pattern":"AlertSite","url":"https://smartbear.com/product/alertsite/","instances":["Mozilla/5.0 (compatible; AlertSite; +https://www.alertsite.com/)"],"addition_date":"2026/04/26","description":"SmartBear\'s synthetic monitoring service","tags":["monitoring"]},{"pattern":"AllAfrica","url":"https://allafrica.com/misc/info/about/","instances":["Mozilla/5.0 (compatible; AllAfrica; +https://allafrica.com/)","Mozilla/5.0 (compatible; AllAfrica NewsBot; +https://allafrica.com/)"],"addition_date":"2026/04/26","description":"AllAfrica news aggregation crawler","tags":["feed-reader"]},{"pattern":"Amazing-SearchBot","url":"https://amazing.com/bot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Amazing-SearchBot/0.1; +https://amazing.com/bot.html) Chrome/119.0.6045.214 Safari/537.36"],"addition_date":"2026/04/26","description":"Amazing e-commerce platform search crawler","tags":["advertising"]},{"pattern":"Amazon-Bedrock-AgentCore-Browser","url":"https://docs.aws.amazon.com/bedrock-agentcore/","instances":["Mozilla/5.0 (compatible; Amazon-Bedrock-AgentCore-Browser; +https://aws.amazon.com/bedrock/)"],"addition_date":"2026/04/26","description":"AWS cloud browser for AI agents","tags":["browser-automation"]},{"pattern":"AmazonBuyForMe","url":"https://buyforme.amazon/","instances":["Mozilla/5.0 (compatible; AmazonBuyForMe; +https://www.amazon.com/)"],"addition_date":"2026/04/26","description":"Amazon bot for Buy For Me service purchases","tags":["browser-automation"]},{"pattern":"Amzn-SearchBot","url":"https://developer.amazon.com/amazonbot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Amzn-SearchBot/0.1) Chrome/119.0.6045.214 Safari/537.36"],"addition_date":"2026/04/26","description":"Amazon\'s AI search indexer for Alexa","tags":["ai-crawler"]},{"pattern":"Amzn-User","url":"https://developer.amazon.com/amazonbot","instances":["Mozilla/5.0 (compatible; Amzn-User; +https://developer.amazon.com/)"],"addition_date":"2026/04/26","description":"Amazon AI assistant for Alexa queries","tags":["ai-crawler"]},{"pattern":"Anchor Browser","url":"https://knownagents.com/agents/anchor-browser","instances":["Mozilla/5.0 (compatible; Anchor Browser; +https://anchorbrowser.io/)"],"addition_date":"2026/04/26","description":"Anchor\'s cloud-hosted browser for AI agents","tags":["browser-automation"]},{"pattern":"Anomura","url":"https://docs.direqt-search.com/direqt-bots/direqt-crawlers-and-user-agents","instances":["Anomura/1.2 (+https://www.direqt.ai)"],"addition_date":"2026/04/26","description":"Direqt\'s AI search indexer","tags":["ai-crawler"]},{"pattern":"AP3A\\\\.240617\\\\.008","url":"https://knownagents.com/agents/008","instances":["Mozilla/5.0 (Linux; Android 15; CPH2557 Build/AP3A.240617.008; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.142 Mobile Safari/537.36 Instagram 406.0.0.58.159 Android (35/15; 480dpi; 1080x2400; OPPO; CPH2557; OP573DL1; mt6833; en_MY; 822918295; IABMV/1) NV/1"],"addition_date":"2026/04/26","description":"80legs web scraping service","tags":["scanner"]},{"pattern":"ApifyBot","url":"https://knownagents.com/agents/apifybot","instances":["Mozilla/5.0 (compatible; ApifyBot/1.0)"],"addition_date":"2026/04/26","description":"Apify\'s web scraping and data extraction","tags":["ai-crawler"]},{"pattern":"ApifyWebsiteContentCrawler","url":"https://apify.com/apify/website-content-crawler","instances":["ApifyWebsiteContentCrawler/1.0 (+https://apify.com/apify/website-content-crawler)"],"addition_date":"2026/04/26","description":"Apify\'s full website content extractor","tags":["ai-crawler"]},{"pattern":"Archive-It","url":"http://archive-it.org/files/site-owners-special.html","instances":["UM-Bentley-Archive-It","Mozilla/5.0 (compatible; special_archiver; Archive-It; +http://archive-it.org/files/site-owners-special.html)"],"addition_date":"2026/04/26","description":"Internet Archive\'s web preservation crawler","tags":["archiver"]},{"pattern":"artemis web reader","url":"https://artemis.jamesg.blog/bot","instances":["artemis web reader/1.0 - https://artemis.jamesg.blog/bot"],"addition_date":"2026/04/26","description":"Artemis personal web reader","tags":["feed-reader"]},{"pattern":"atlassian-bot","url":"https://support.atlassian.com/organization-administration/docs/connect-custom-website-to-rovo/","instances":["Mozilla/5.0 (compatible; atlassian-bot; +https://www.atlassian.com/)"],"addition_date":"2026/04/26","description":"Atlassian Rovo\'s AI search crawler","tags":["ai-crawler"]},{"pattern":"Attracta","url":"https://attracta.com/","instances":["Mozilla/5.0 (compatible; Attracta)"],"addition_date":"2026/04/26","description":"Attracta SEO optimization crawler","tags":["seo"]},{"pattern":"AudigentAdBot","url":"http://audigent.com/bot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; AudigentAdBot; +http://www.audigent.com/bot.html) Chrome/W.X.Y.Z Safari/537.36"],"addition_date":"2026/04/26","description":"Audigent targeted advertising crawler","tags":["advertising"]},{"pattern":"Authory","url":"https://authory.com/about","instances":["Mozilla/5.0 (compatible; Authory/1.0; +https://authory.com/)"],"addition_date":"2026/04/26","description":"Automated content archiving for journalists","tags":["archiver"]},{"pattern":"Automaton|Newsify Feed Fetcher","url":"https://knownagents.com/agents/automaton","instances":["Newsify Feed Fetcher - 3 subscribers - http://www.newsify.co/site/899429/automaton-twocanoes-software (Mozilla/5.0 (Macintosh; Intel Mac OS X 10_7_1) AppleWebKit/534.48.3 (KHTML, like Gecko) Version/5.1 Safari/534.48.3)"],"addition_date":"2026/04/26","description":"Automaton feed fetcher monitoring","tags":["monitoring"]},{"pattern":"AwarioRendererBot","url":"https://awario.com/help/","instances":["AwarioRendererBot/1.0 (+https://awario.com/bots.html; bots@awario.com)"],"addition_date":"2026/04/26","description":"Awario social media monitoring crawler","tags":["advertising"]},{"pattern":"AzureAI-SearchBot","url":"https://azure.microsoft.com/en-us/products/ai-services","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; AzureAI-SearchBot/1.0;"],"addition_date":"2026/04/26","description":"Microsoft\'s Azure AI search indexer","tags":["ai-crawler"]},{"pattern":"BestChange","url":"https://bestchange.com/","instances":["Mozilla/5.0 (compatible; BestChange; +https://bestchange.com/)","Mozilla/5.0 (compatible; BestChange Bot; +https://bestchange.com/)"],"addition_date":"2026/04/26","description":"BestChange exchange rate monitoring crawler","tags":["feed-reader"]},{"pattern":"bigsur\\\\.ai","url":"https://bigsur.ai/","instances":["bigsur.ai"],"addition_date":"2026/04/26","description":"Big Sur AI\'s web agent crawler","tags":["ai-crawler"]},{"pattern":"bl\\\\.uk_lddc_bot","url":"https://bl.uk/legal-deposit-web-archiving","instances":["bl.uk_lddc_bot/3.4.0-20220727 (+https://www.bl.uk/legal-deposit-web-archiving)"],"addition_date":"2026/04/26","description":"British Library\'s legal deposit archiver","tags":["archiver"]},{"pattern":"BlingERP","url":"https://bling.com.br/","instances":["Mozilla/5.0 (compatible; BlingERP; +https://www.bling.com.br/)"],"addition_date":"2026/04/26","description":"Bling ERP data synchronization crawler","tags":["feed-reader"]},{"pattern":"Blockaid","url":"https://knownagents.com/agents/blockaid","instances":["Mozilla/5.0 (compatible; Blockaid; +https://www.blockaid.io/)"],"addition_date":"2026/04/26","description":"Blockaid security monitoring","tags":["monitoring"]},{"pattern":"Bloglines","url":"http://bloglines.com/","instances":["Bloglines/3.1 (http://www.bloglines.com)"],"addition_date":"2026/04/26","description":"Bloglines RSS feed reader","tags":["feed-reader"]},{"pattern":"BlogVault","url":"https://blogvault.net/","instances":["BlogVault/1.0 (+https://blogvault.net)"],"addition_date":"2026/04/26","description":"WordPress backup and monitoring service","tags":["monitoring"]},{"pattern":"bluesky-domain-status-classifier","url":"https://blueskyweb.xyz/","instances":["bluesky-domain-status-classifier/1.0"],"addition_date":"2026/04/26","description":"Bluesky social network link preview bot","tags":["social-preview"]},{"pattern":"Bluesky\\\\/","url":"https://knownagents.com/agents/bluesky-link-preview-service","instances":["Bluesky/"],"addition_date":"2026/04/26","description":"Bluesky link preview service","tags":["social-preview"]},{"pattern":"bne\\\\.es_bot","url":"https://bne.es/es/colecciones/archivo-web-espanola/aviso-webmasters","instances":["Mozilla/5.0 (compatible; bne.es_bot; https://www.bne.es/es/colecciones/archivo-web-espanola/aviso-webmasters) Firefox/129.0.1"],"addition_date":"2026/04/26","description":"Spanish National Library web archiver","tags":["archiver"]},{"pattern":"Brightbot","url":"https://brightdata.com/brightbot","instances":["Brightbot 1.0"],"addition_date":"2026/04/26","description":"Bright Data\'s AI-ready data collector","tags":["ai-crawler"]},{"pattern":"BrowserBot-Observer","url":"https://obsrvr.net/about","instances":["BrowserBot-Observer (+https://siteobserver.co)"],"addition_date":"2026/04/26","description":"Observer third-party risk security scanner","tags":["scanner"]},{"pattern":"BufferLinkPreviewBot","url":"https://scraper.buffer.com/about/bots/link-preview-bot","instances":["BufferLinkPreviewBot/1.0 (+https://scraper.buffer.com/about/bots/link-preview-bot)"],"addition_date":"2026/04/26","description":"Buffer social media link preview bot","tags":["social-preview"]},{"pattern":"Bugsnag","url":"https://knownagents.com/agents/bugsnag-script-fetcher","instances":["Mozilla/5.0 (compatible; Bugsnag; +https://www.bugsnag.com/)","Bugsnag script fetcher (support@bugsnag.com)"],"addition_date":"2026/04/26","description":"Bugsnag JavaScript source fetcher","tags":["monitoring"]},{"pattern":"Buttondown","url":"https://buttondown.email/features","instances":["Buttondown RSS-Feed-Parser/1.0 (https://buttondown.com)"],"addition_date":"2026/04/26","description":"Buttondown RSS to email converter","tags":["feed-reader"]},{"pattern":"CapitalOneBot","url":"https://developer.capitalone.com/","instances":["Mozilla/5.0 (compatible; CapitalOneBot; +https://www.capitalone.com/)"],"addition_date":"2026/04/26","description":"Capital One dealer website crawler","tags":["feed-reader"]},{"pattern":"CertChief","url":"https://cert.chief.app/","instances":["Mozilla/5.0 (compatible; CertChief; +https://www.certchief.com/)"],"addition_date":"2026/04/26","description":"CertChief SSL certificate monitoring bot","tags":["scanner"]},{"pattern":"channable","url":"https://channable.com/","instances":["Mozilla/5.0 (compatible; channable; +https://www.channable.com/)"],"addition_date":"2026/04/26","description":"Channable e-commerce marketing automation crawler","tags":["advertising"]},{"pattern":"Channel3Bot","url":"https://trychannel3.com/channel3bot","instances":["Mozilla/5.0 (compatible; Channel3Bot/1.0; +https://trychannel3.com/channel3bot)"],"addition_date":"2026/04/26","description":"Channel3\'s universal product catalog indexer","tags":["ai-crawler"]},{"pattern":"Chirp|gotosocial","url":"http://binarycanary.com/","instances":["gotosocial/0.19.2+git-90851fc (+https://chirp.zadzmo.org)"],"addition_date":"2026/04/26","description":"Binary Canary uptime monitoring bot","tags":["monitoring"]},{"pattern":"ClickUpLinkUnfurler","url":"https://clickup.com/","instances":["ClickUpLinkUnfurler/1.0 (+https://clickup.com)"],"addition_date":"2026/04/26","description":"ClickUp link preview generator","tags":["social-preview"]},{"pattern":"Cloudflare-AutoRAG","url":"https://developers.cloudflare.com/autorag","instances":["Cloudflare-AutoRAG (https://developers.cloudflare.com/autorag; autorag@cloudflare.com)"],"addition_date":"2026/04/26","description":"Cloudflare\'s RAG service indexer","tags":["ai-crawler"]},{"pattern":"Cloudflare-Custom-Hostname-Verification","url":"https://knownagents.com/agents/cloudflare-custom-hostname-verification","instances":["Mozilla/5.0 (compatible; Cloudflare-Custom-Hostname-Verification; +https://www.cloudflare.com/)"],"addition_date":"2026/04/26","description":"Cloudflare hostname verification crawler","tags":["seo"]},{"pattern":"Cloudflare-Stream-Webhook","url":"https://knownagents.com/agents/cloudflare-stream-webhook","instances":["Mozilla/5.0 (compatible; Cloudflare-Stream-Webhook; +https://www.cloudflare.com/)"],"addition_date":"2026/04/26","description":"Cloudflare Stream webhook crawler","tags":["seo"]},{"pattern":"CloudflareRadarURLScanner","url":"https://knownagents.com/agents/cloudflare-radar-url-scanner","instances":["Mozilla/5.0 (compatible; CloudflareRadarURLScanner; +https://radar.cloudflare.com/)"],"addition_date":"2026/04/26","description":"Cloudflare URL security scanner","tags":["monitoring"]},{"pattern":"Cloudtrellis","url":"https://cloudtrellis.com/","instances":["Mozilla/5.0 (compatible; Cloudtrellis; +https://www.cloudtrellis.com/)"],"addition_date":"2026/04/26","description":"Cloudtrellis website audit crawler","tags":["seo"]},{"pattern":"[cC]ludo","url":"https://knownagents.com/agents/cludo","instances":["Mozilla/5.0 (compatible; Cludo; +https://www.cludo.com/)","Mozilla/5.0 (Windows NT 10.0; cludo.com bot) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Cludo site search monitoring","tags":["monitoring"]},{"pattern":"Code\\\\/1\\\\.","url":"https://github.com/features/copilot","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Code/1.115.0 Chrome/142.0.7444.265 Electron/39.8.5 Safari/537.36"],"addition_date":"2026/04/26","description":"GitHub Copilot AI coding agent","tags":["browser-automation"]},{"pattern":"Collapsify","url":"https://developers.cloudflare.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10; rv:60.0) Gecko/20100101 Firefox/60.0 Collapsify"],"addition_date":"2026/04/26","description":"Cloudflare error page caching service","tags":["feed-reader"]},{"pattern":"ContextualBot[\\\\s\\\\S]*outcomes\\\\.net","url":"http://outcomes.net/","instances":["Mozilla/5.0 (compatible; ContextualBot/1.0; +http://outcomes.net)"],"addition_date":"2026/04/26","description":"Mobian contextual intelligence crawler","tags":["advertising"]},{"pattern":"Convermax","url":"https://docs.convermax.com/","instances":["Convermax/1.0 (+https://docs.convermax.com/indexer)"],"addition_date":"2026/04/26","description":"Convermax auto parts search indexer","tags":["seo"]},{"pattern":"cookie-maestro","url":"https://cookiemaestro.com/documentatie/limit-cookie-maestro-using-robots-txt","instances":["Mozilla/5.0 (compatible; cookie-maestro; +https://www.cookiemaestro.com/)"],"addition_date":"2026/04/26","description":"Cookie Maestro GDPR compliance scanner","tags":["scanner"]},{"pattern":"CookieHubVerify","url":"https://cookiehub.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 CookieHubVerify/3.0"],"addition_date":"2026/04/26","description":"CookieHub consent banner verification scanner","tags":["scanner"]},{"pattern":"CookieYesbot","url":"http://cookieyes.com/documentation/cookieyesbot","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko; CookieYesbot/1.0; +http://www.cookieyes.com/documentation/cookieyesbot) Chrome/131.0.6778.0 Safari/537.36"],"addition_date":"2026/04/26","description":"CookieYes consent compliance scanner","tags":["scanner"]},{"pattern":"Crazy Egg","url":"https://knownagents.com/agents/crazy-egg","instances":["Mozilla/5.0 (compatible; Crazy Egg; +https://www.crazyegg.com/)"],"addition_date":"2026/04/26","description":"Crazy Egg analytics monitoring bot","tags":["monitoring"]},{"pattern":"Current[\\\\s\\\\S]*RSS Reader","url":"https://currentreader.app/","instances":["Mozilla/5.0 (compatible; Current/1.0; +https://currentreader.app; RSS Reader)"],"addition_date":"2026/04/26","description":"Current RSS reader application","tags":["feed-reader"]},{"pattern":"cypex\\\\.ai\\\\/scanning","url":"https://cypex.ai/","instances":["cypex.ai/scanning Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/126.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Cypex security vulnerability scanner","tags":["scanner"]},{"pattern":"DeepCrawl","url":"https://lumar.io/spdr/","instances":["Mozilla/5.0 (compatible; MentalHealthLeadBot/DeepCrawl/1.0; +https://aiinstall.co)"],"addition_date":"2026/04/26","description":"Lumar enterprise SEO platform crawler","tags":["seo"]},{"pattern":"DigiCert DCV","url":"https://digicert.com/","instances":["DigiCert DCV/1.1"],"addition_date":"2026/04/26","description":"DigiCert domain validation scanner","tags":["scanner"]},{"pattern":"dlvr\\\\.it","url":"http://dlvr.it/","instances":["dlvr.it/1.0 (+http://dlvr.it/fetcher)"],"addition_date":"2026/04/26","description":"dlvr.it social media automation service","tags":["feed-reader"]},{"pattern":"Dotcom-Monitor","url":"https://knownagents.com/agents/doctom-monitor","instances":["Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/83.0.4103.97 Safari/537.36 (Dotcom-Monitor)"],"addition_date":"2026/04/26","description":"Doctom website monitoring","tags":["monitoring"]},{"pattern":"DrataAutopilot","url":"https://knownagents.com/agents/drata-autopilot","instances":["Mozilla/5.0 (compatible; DrataAutopilot; +https://drata.com/)"],"addition_date":"2026/04/26","description":"Drata compliance monitoring","tags":["monitoring"]},{"pattern":"DreamHost Data Team","url":"http://dreamhost.com/support/","instances":["DreamHost Data Team (+http://www.dreamhost.com/support/)"],"addition_date":"2026/04/26","description":"DreamHost hosting monitoring bot","tags":["monitoring"]},{"pattern":"ds9","url":"https://data.dss.sps.copyright.com/docs/user_agent.html","instances":["ds9 2.004.ec2"],"addition_date":"2026/04/26","description":"Copyright Clearance Center licensing crawler","tags":["advertising"]},{"pattern":" DVbot","url":"http://doubleverify.com/","instances":["Mozilla/5.0 (Windows NT 6.3;compatible; DVbot/1.0; +http://www.doubleverify.com)"],"addition_date":"2026/04/26","description":"DoubleVerify ad verification crawler","tags":["advertising"]},{"pattern":"EcoVadisSustainabilityBot","url":"https://ecovadis.com/","instances":["Mozilla/5.0 (compatible; EcoVadisSustainabilityBot/1.0; +https://www.ecovadis.com; Crawling on behalf of one of your business partners.)"],"addition_date":"2026/04/26","description":"EcoVadis sustainability ratings crawler","tags":["advertising"]},{"pattern":"elmah\\\\.io Uptime Monitoring","url":"https://knownagents.com/agents/elmah-io-uptime-monitoring","instances":["elmah.io Uptime Monitoring"],"addition_date":"2026/04/26","description":"elmah.io uptime monitoring service","tags":["monitoring"]},{"pattern":"EvernoteRichLinkBot","url":"https://evernote.com/","instances":["EvernoteRichLinkBot/1.0 (+https://evernote.com)"],"addition_date":"2026/04/26","description":"Evernote rich link preview bot","tags":["social-preview"]},{"pattern":"EzLynx","url":"http://ezoic.com/bot.html","instances":["https://www.ezoic.com/bot/ Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/72.0.3626.121 Mobile Safari/537.36 (compatible; EzLynx/0.1; +http://www.ezoic.com/bot.html)"],"addition_date":"2026/04/26","description":"Ezoic website optimization crawler","tags":["advertising"]},{"pattern":"EzoicBot","url":"https://ezoic.com/bot/","instances":["Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/72.0.3626.121 Mobile Safari/537.36 (compatible; EzoicBot-UptimeOwl; +http://www.ezoic.com/bot)","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/72.0.3626.121 Mobile Safari/537.36 (compatible; EzoicBot-Nicheiq; +http://www.ezoic.com/bot)"],"addition_date":"2026/04/26","description":"Ezoic ad monetization platform crawler","tags":["advertising"]},{"pattern":"FacebookBot","url":"https://developers.facebook.com/docs/sharing/bot/","instances":["Mozilla/5.0 (compatible; FacebookBot/1.0; +https://developers.facebook.com/docs/sharing/webmasters/facebookbot/)"],"addition_date":"2026/04/26","description":"Meta\'s AI speech recognition training crawler","tags":["ai-crawler"]},{"pattern":"FastDAST","url":"https://knownagents.com/agents/black-duck-fast-dynamic","instances":["FastDAST","Mozilla/5.0 (compatible; FastDAST; +https://www.blackduck.com/)"],"addition_date":"2026/04/26","description":"Black Duck security testing bot","tags":["monitoring"]},{"pattern":"Feeder \\\\/","url":"https://knownagents.com/agents/feeder","instances":["Feeder / 1.10.8(88)"],"addition_date":"2026/04/26","description":"Feeder RSS reader app","tags":["feed-reader"]},{"pattern":"FeedFlow","url":"https://feedflow.dev/","instances":["FeedFlow/1.0"],"addition_date":"2026/04/26","description":"FeedFlow RSS reader application","tags":["feed-reader"]},{"pattern":"FindFiles\\\\.net","url":"https://findfiles.net/bot","instances":["FindFiles.net-FaviconFetcher/1.0 (+https://findfiles.net/bot)"],"addition_date":"2026/04/26","description":"FindFiles.net search engine crawler","tags":["search-engine"]},{"pattern":"FirecrawlAgent","url":"https://firecrawl.dev/","instances":["Mozilla/5.0 (compatible; FirecrawlAgent; +https://firecrawl.dev/)"],"addition_date":"2026/04/26","description":"Firecrawl\'s LLM data extraction crawler","tags":["ai-crawler"]},{"pattern":"FyndSearchEngine-Crawler","url":"https://fynd.bot/","instances":["FyndSearchEngine-Crawler (by fynd.bot; https://fynd.bot)"],"addition_date":"2026/04/26","description":"Fynd search engine indexing crawler","tags":["search-engine"]},{"pattern":"FyndSearchEngine-ReCrawler","url":"https://fynd.bot/","instances":["FyndSearchEngine-ReCrawler (by fynd.bot; https://fynd.bot)"],"addition_date":"2026/04/26","description":"Fynd search engine re-indexing crawler","tags":["search-engine"]},{"pattern":"Goodreads","url":"https://goodreads.com/","instances":["Mozilla/5.0 (compatible; Goodreads; +https://www.goodreads.com)"],"addition_date":"2026/04/26","description":"Goodreads book preview fetcher","tags":["social-preview"]},{"pattern":"Google Trust Services","url":"https://knownagents.com/agents/google-trust-services-dcv-check","instances":["Google Trust Services (DCV Check)"],"addition_date":"2026/04/26","description":"Google SSL certificate validation","tags":["monitoring"]},{"pattern":"Google-Agent","url":"https://developers.google.com/crawling/docs/crawlers-fetchers/google-user-triggered-fetchers","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; Google-Agent)"],"addition_date":"2026/04/26","description":"Google\'s user-triggered agent for web navigation","tags":["browser-automation"]},{"pattern":"Google-Gemini-CLI","url":"https://geminicli.com/","instances":["Mozilla/5.0 (compatible; Google-Gemini-CLI/1.0; +https://github.com/google-gemini/gemini-cli)"],"addition_date":"2026/04/26","description":"Google\'s AI coding agent for terminal","tags":["browser-automation"]},{"pattern":"Google-NotebookLM","url":"https://developers.google.com/search/docs/crawling-indexing/google-user-triggered-fetchers","instances":["Mozilla/5.0 (compatible; Google-NotebookLM; +https://notebooklm.google.com/)"],"addition_date":"2026/04/26","description":"Google\'s AI research and note-taking assistant","tags":["ai-crawler"]},{"pattern":"GoogleAgent-Mariner","url":"https://deepmind.google/technologies/project-mariner/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; GoogleAgent-Mariner) Chrome/142.0.7444.162 Safari/537.36"],"addition_date":"2026/04/26","description":"Google\'s AI agent for browser-based tasks","tags":["browser-automation"]},{"pattern":"Greppr Web Crawler","url":"https://greppr.org/","instances":["Mozilla/5.0 (compatible; Greppr Web Crawler/0.12.0 (https://greppr.org/))"],"addition_date":"2026/04/26","description":"Greppr unfiltered search engine crawler","tags":["search-engine"]},{"pattern":"Hardenize","url":"https://hardenize.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.212 Safari/537.36 Hardenize"],"addition_date":"2026/04/26","description":"Hardenize security configuration scanner","tags":["scanner"]},{"pattern":"HoneybadgerBot","url":"https://knownagents.com/agents/honeybadgerbot","instances":["Mozilla/5.0 (compatible; HoneybadgerBot; +https://www.honeybadger.io/)"],"addition_date":"2026/04/26","description":"Honeybadger error monitoring bot","tags":["monitoring"]},{"pattern":"IbouBot","url":"https://ibou.io/iboubot.html","instances":["Mozilla/5.0 (compatible; IbouBot/1.0; +bot@ibou.io; +https://ibou.io/iboubot.html)"],"addition_date":"2026/04/26","description":"Ibou web graph search crawler","tags":["search-engine"]},{"pattern":"imageSpider","url":"https://knownagents.com/agents/imagespider","instances":["Mozilla/5.0 (compatible; imageSpider; +https://www.bytedance.com/)"],"addition_date":"2026/04/26","description":"ByteDance\'s image collection crawler","tags":["ai-crawler"]},{"pattern":"Innologica","url":"https://knownagents.com/agents/innologica","instances":["Mozilla/5.0 (compatible; Innologica; +https://www.innologica.com/)"],"addition_date":"2026/04/26","description":"Innologica content fetcher","tags":["feed-reader"]},{"pattern":"kagi-fetcher","url":"https://help.kagi.com/kagi/ai/kagi-ai.html","instances":["kagi-fetcher/1.0"],"addition_date":"2026/04/26","description":"Kagi AI assistant for web content","tags":["ai-crawler"]},{"pattern":"Kangaroo Bot","url":"https://kangaroollm.com.au/kangaroo-bot/","instances":["Mozilla/5.0 (compatible; Kangaroo Bot/1.0; +http://www.kangaroo.com)"],"addition_date":"2026/04/26","description":"Australian AI model training crawler","tags":["ai-crawler"]},{"pattern":"Known Agent","url":"https://knownagents.com/","instances":["Mozilla/5.0 (compatible; Known Agent/1.0; +https://knownagents.com)","Mozilla/5.0 (compatible; Known Agents Browser/1.0; +https://knownagents.com)"],"addition_date":"2026/04/26","description":"Known Agents test and development bot","tags":["monitoring"]},{"pattern":"KrawlerBot","url":"https://krawler.app/robot","instances":["Mozilla/5.0 (compatible; KrawlerBot; +https://www.krawler.com/)"],"addition_date":"2026/04/26","description":"Krawler web scraping service bot","tags":["scanner"]},{"pattern":"laion-huggingface-processor","url":"https://knownagents.com/agents/laion-huggingface-processor","instances":["Mozilla/5.0 (compatible; laion-huggingface-processor; +https://laion.ai/)"],"addition_date":"2026/04/26","description":"LAION\'s image dataset builder for AI","tags":["ai-crawler"]},{"pattern":"LinkCheckerBot","url":"https://knownagents.com/agents/linkchecker-bot","instances":["Mozilla/5.0 (compatible; LinkCheckerBot/2.0; +https://linkchecker.pro/robot/)"],"addition_date":"2026/04/26","description":"LinkChecker broken link bot","tags":["seo"]},{"pattern":"LinkupBot","url":"https://linkup.so/bot","instances":["LinkupBot/1.0 (LinkupBot for web indexing; https://linkup.so/bot; bot@linkup.so)"],"addition_date":"2026/04/26","description":"Linkup\'s enterprise AI search crawler","tags":["ai-crawler"]},{"pattern":"LMArenaUnfurlBot","url":"https://lmarena.ai/","instances":["LMArenaUnfurlBot/1.0 (Link preview bot for AI model comparison platform; +https://lmarena.ai) Mozilla/5.0 (compatible)"],"addition_date":"2026/04/26","description":"LM Arena link preview bot","tags":["social-preview"]},{"pattern":"lyonl-asset-proxy","url":"https://lyonl.com/crawler","instances":["lyonl-asset-proxy/1.0 (+https://lyonl.com/crawler)"],"addition_date":"2026/04/26","description":"Lyonl search engine asset proxy","tags":["search-engine"]},{"pattern":"lyonl-crawler","url":"https://lyonl.com/crawler","instances":["lyonl-crawler/0.1 (+https://lyonl.com/crawler; crawler@lyonl.com)"],"addition_date":"2026/04/26","description":"Lyonl open web search crawler","tags":["search-engine"]},{"pattern":"MagiBot","url":"https://magi.com/bots","instances":["Mozilla/5.0 (compatible; MagiBot; +https://www.magi.com/)"],"addition_date":"2026/04/26","description":"Peak Labs information extraction crawler","tags":["search-engine"]},{"pattern":"MagpieRSS","url":"http://magpierss.sf.net/","instances":["MagpieRSS/0.7 ( http://magpierss.sf.net)"],"addition_date":"2026/04/26","description":"MagpieRSS PHP feed parser","tags":["feed-reader"]},{"pattern":"mail\\\\.ru","url":"https://knownagents.com/agents/mailrubot","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64; https://top.mail.ru/passremind) AppleWebKit/537.22 (KHTML, like Gecko)"],"addition_date":"2026/04/26","description":"Mail.ru content fetcher","tags":["feed-reader"]},{"pattern":"MailChimp","url":"http://mailchimp.com/","instances":["Mozilla/5.0 (compatible; MailChimp; +https://mailchimp.com/)"],"addition_date":"2026/04/26","description":"Mailchimp email campaign content fetcher","tags":["feed-reader"]},{"pattern":"Manus-User","url":"https://knownagents.com/agents/manus-user","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36; Manus-User/1.0"],"addition_date":"2026/04/26","description":"Butterfly Effect\'s AI agent for web tasks","tags":["browser-automation"]},{"pattern":"McontextualBot","url":"http://mcontextual.net/mcontextual-bot","instances":["Mozilla/5.0 (compatible; McontextualBot/0.1; +http://mcontextual.net/mcontextual-bot)"],"addition_date":"2026/04/26","description":"MContextual advertising targeting crawler","tags":["advertising"]},{"pattern":"Mediumbot-MetaTagFetcher","url":"https://medium.com/","instances":["Mediumbot-MetaTagFetcher/0.3 (+https://medium.com/)"],"addition_date":"2026/04/26","description":"Medium link preview meta tag fetcher","tags":["social-preview"]},{"pattern":"MetaIAB Facebook","url":"https://knownagents.com/agents/facebook","instances":["Mozilla/5.0 (Linux; Android 16; Pixel 10 Pro XL Build/CP1A.260305.018; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/146.0.7680.174 Mobile Safari/537.36 MetaIAB Facebook"],"addition_date":"2026/04/26","description":"Facebook link preview fetcher","tags":["social-preview"]},{"pattern":"MixrankBot","url":"https://knownagents.com/agents/mixrankbot","instances":["Mozilla/5.0 (compatible; MixrankBot; crawler@mixrank.com)"],"addition_date":"2026/04/26","description":"MixRank business intelligence crawler","tags":["advertising"]},{"pattern":"ModernizeBot","url":"https://modernizeyourwebsite.com/bot","instances":["ModernizeBot/0.1 (+https://modernizeyourwebsite.com/bot)"],"addition_date":"2026/04/26","description":"ModernizeYourWebsite analysis crawler","tags":["seo"]},{"pattern":"MontasticMonitor","url":"https://knownagents.com/agents/montasticmonitor","instances":["Mozilla/5.0 (compatible; MontasticMonitor; +https://montastic.com/)"],"addition_date":"2026/04/26","description":"Montastic uptime monitoring","tags":["monitoring"]},{"pattern":"NanoInteractive","url":"https://nanointeractive.com/crawler/","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 16_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.1 Mobile/15E148 Safari/604.1 (compatible; NanoInteractive/1.0; +https://nanointeractive.com/crawler/)"],"addition_date":"2026/04/26","description":"Nano Interactive ad targeting crawler","tags":["advertising"]},{"pattern":"NestDaddybot","url":"https://nestdaddy.com/bot","instances":["NestDaddybot/1.0.0 (+https://nestdaddy.com/bot)"],"addition_date":"2026/04/26","description":"NestDaddy search engine crawler","tags":["search-engine"]},{"pattern":"Netcraft SSL Server Survey","url":"https://knownagents.com/agents/netcraft-ssl-server-survey","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; Netcraft SSL Server Survey - contact info@netcraft.com)"],"addition_date":"2026/04/26","description":"Netcraft SSL certificate intelligence scanner","tags":["scanner"]},{"pattern":"Netcraft Web Server Survey","url":"https://netcraft.com/blog/june-2025-web-server-survey","instances":["Mozilla/4.0 (compatible; Netcraft Web Server Survey)"],"addition_date":"2026/04/26","description":"Netcraft web server survey crawler","tags":["advertising"]},{"pattern":"NetSeer crawler","url":"http://netseer.com/crawler.html","instances":["Mozilla/5.0 (compatible; NetSeer crawler/2.0; +http://www.netseer.com/crawler.html; crawler@netseer.com)"],"addition_date":"2026/04/26","description":"NetSeer intelligence gathering crawler","tags":["advertising"]},{"pattern":"Netumo|netumo","url":"https://docs.netumo.com/","instances":["Netumo/0.2 (+https://www.netumo.app/)"],"addition_date":"2026/04/26","description":"Netumo uptime monitoring bot","tags":["monitoring"]},{"pattern":"NewRelicSynthetics","url":"https://knownagents.com/agents/new-relic","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0.4896.60 Safari/537.36 NewRelicSynthetics/1.0"],"addition_date":"2026/04/26","description":"New Relic synthetic monitoring","tags":["monitoring"]},{"pattern":"NewsRoom\\\\.BI","url":"http://newsroom.bi/bot.html","instances":["Mozilla/5.0 (compatible; NewsRoom.BI/0.1; +http://www.newsroom.bi/bot.html)"],"addition_date":"2026/04/26","description":"Marfeel publisher analytics crawler","tags":["advertising"]},{"pattern":"Nitro-","url":"https://knownagents.com/agents/nitro","instances":["Mozilla/5.0 (compatible; Nitro-; +https://www.nitropack.io/)","Mozilla/5.0 (Linux; Android 15; GEC77) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36 Nitro-Optimizer-Agent"],"addition_date":"2026/04/26","description":"NitroPack speed optimization crawler","tags":["seo"]},{"pattern":"NitroBot","url":"https://knownagents.com/agents/nitrobot","instances":["Mozilla/5.0 (compatible; NitroBot; +https://www.nitropack.io/)"],"addition_date":"2026/04/26","description":"NitroPack SEO optimization bot","tags":["seo"]},{"pattern":"Noibu","url":"https://noibu.com/","instances":["Mozilla/5.0 (compatible; Noibu; +https://www.noibu.com/)"],"addition_date":"2026/04/26","description":"Noibu ecommerce error monitoring","tags":["monitoring"]},{"pattern":"NostoCrawlerBot","url":"http://my.nosto.com/tagging","instances":["Mozilla/5.0 (compatible; NostoCrawlerBot/1.0; +http://my.nosto.com/tagging)"],"addition_date":"2026/04/26","description":"Nosto ecommerce personalization crawler","tags":["advertising"]},{"pattern":"OneTrust","url":"https://knownagents.com/agents/onetrust-cmp-scanner","instances":["OneTrust"],"addition_date":"2026/04/26","description":"OneTrust consent management scanner","tags":["monitoring"]},{"pattern":"opencode-smartfetch","url":"https://opencode.ai/","instances":["opencode-smartfetch/1.0"],"addition_date":"2026/04/26","description":"Open-source AI coding agent","tags":["browser-automation"]},{"pattern":";Owler","url":"https://knownagents.com/agents/owler","instances":["robot;Owler;sthiyagarajan@owler-inc.com"],"addition_date":"2026/04/26","description":"Owler competitive intelligence crawler","tags":["advertising"]},{"pattern":"ParselySharesBot","url":"https://docs.parse.ly/","instances":["ParselySharesBot (+http://parsely.com)"],"addition_date":"2026/04/26","description":"Parse.ly content analytics crawler","tags":["monitoring"]},{"pattern":"PhindBot","url":"https://knownagents.com/agents/phindbot","instances":["Mozilla/5.0 (compatible; PhindBot; +https://www.phind.com/)"],"addition_date":"2026/04/26","description":"AI-powered developer answer engine crawler","tags":["ai-crawler"]},{"pattern":"PodchaserParser","url":"https://podchaser.com/","instances":["PodchaserParser/2.0 (https://podchaser.com)"],"addition_date":"2026/04/26","description":"Podchaser podcast database crawler","tags":["feed-reader"]},{"pattern":"Podimo","url":"https://podimo.com/","instances":["Podimo/1.0 (+https://podimo.com/)"],"addition_date":"2026/04/26","description":"Podimo podcast streaming platform bot","tags":["feed-reader"]},{"pattern":"Poggio-Citations","url":"https://docs.poggio.io/api/robots","instances":["Poggio-Citations 1.0 (+https://docs.poggio.io/api/robots)"],"addition_date":"2026/04/26","description":"Poggio\'s AI sales enablement data collector","tags":["ai-crawler"]},{"pattern":"productsup\\\\.io\\\\/crawler","url":"https://help.productsup.com/en/29437-29446-import-data-by-crawling-your-website.html","instances":["productsup.io/crawler"],"addition_date":"2026/04/26","description":"Productsup product feed management crawler","tags":["advertising"]},{"pattern":"qcbot","url":"http://quic.cloud/bot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; qcbot/1.0; +http://quic.cloud/bot.html) Chrome/112.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"QUIC.cloud optimization service crawler","tags":["feed-reader"]},{"pattern":"Qualys","url":"https://knownagents.com/agents/qualys","instances":["Mozilla/5.0 (compatible; Qualys; +https://www.qualys.com/)"],"addition_date":"2026/04/26","description":"Qualys security scanning","tags":["monitoring"]},{"pattern":"Quora-Bot","url":"http://quora.com/","instances":["Quora-Bot/1.0 (http://www.quora.com)"],"addition_date":"2026/04/26","description":"Quora link preview crawler","tags":["social-preview"]},{"pattern":"Qwantbot","url":"https://help.qwant.com/","instances":["Mozilla/5.0 (compatible; Qwantbot/1.0_800166; +https://help.qwant.com/bot/)","Mozilla/5.0 (compatible; Qwantbot/1.0_12345; +https://help.qwant.com/bot/)","Mozilla/5.0 (compatible; Qwantbot-news/2.0; +https://help.qwant.com/bot/)"],"addition_date":"2026/04/26","description":"Qwant privacy-focused search crawler","tags":["search-engine"]},{"pattern":"Qwarrybot","url":"http://qwarry.com/bot.html","instances":["Mozilla/5.0 (compatible; Qwarrybot/2.0; +http://www.qwarry.com/bot.html)"],"addition_date":"2026/04/26","description":"Qwarry contextual advertising crawler","tags":["advertising"]},{"pattern":"RSiteAuditor","url":"https://dataforseo.com/apis/on-page-api","instances":["Mozilla/5.0 (compatible; RSiteAuditor)"],"addition_date":"2026/04/26","description":"DataForSEO on-page audit crawler","tags":["seo"]},{"pattern":"RSS\\\\.Social","url":"https://rss.social/bot","instances":["RSS.Social/1.0 +https://rss.social/bot"],"addition_date":"2026/04/26","description":"RSS.Social feed automation bot","tags":["feed-reader"]},{"pattern":"Salesforce\\\\.com","url":"https://knownagents.com/agents/sfdc-callout","instances":["Salesforce.com"],"addition_date":"2026/04/26","description":"Salesforce HTTP callout user agent","tags":["http-library"]},{"pattern":"Scope3","url":"https://docs.scope3.com/docs/scope3-crawler","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/133.0.0.0 Safari/537.36 Scope3/2.0 (scope3.com)"],"addition_date":"2026/04/26","description":"Scope3 content classification and brand safety","tags":["advertising"]},{"pattern":"scraping@nytimes\\\\.com","url":"https://github.com/nytimes","instances":["scraping@nytimes.com"],"addition_date":"2026/04/26","description":"NYTimes newsroom data collection bot","tags":["advertising"]},{"pattern":"Scrubby","url":"http://scrubtheweb.com/","instances":["Scrubby/2.2 (http://www.scrubtheweb.com/)"],"addition_date":"2026/04/26","description":"Scrub the Web business directory crawler","tags":["search-engine"]},{"pattern":"Scrunchbot","url":"https://scrunchai.com/bots","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Scrunchbot/1.0; +https://scrunchai.com/bots)"],"addition_date":"2026/04/26","description":"Scrunch AI brand visibility tracker","tags":["monitoring"]},{"pattern":"seo4ajax\\\\.com","url":"https://seo4ajax.com/","instances":["seo4ajax.com"],"addition_date":"2026/04/26","description":"seo4ajax SPA pre-rendering crawler","tags":["seo"]},{"pattern":"SequelWP","url":"https://sequelwp.com/","instances":["Mozilla/5.0 (compatible; SequelWP; +https://sequelwp.com/)"],"addition_date":"2026/04/26","description":"SequelWP hosting uptime monitoring","tags":["monitoring"]},{"pattern":"ServerDensity","url":"https://knownagents.com/agents/server-density","instances":["Mozilla/5.0 (compatible; ServerDensity; +https://www.serverdensity.com/)"],"addition_date":"2026/04/26","description":"Server Density infrastructure monitoring","tags":["monitoring"]},{"pattern":"ShapBot","url":"https://docs.parallel.ai/resources/crawler","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ShapBot/0.1.0"],"addition_date":"2026/04/26","description":"Parallel\'s AI agent web context provider","tags":["ai-crawler"]},{"pattern":"ShortPixel","url":"https://shortpixel.com/","instances":["ShortPixel/1.0 (+https://shortpixel.com)"],"addition_date":"2026/04/26","description":"ShortPixel image optimization service","tags":["feed-reader"]},{"pattern":"Silktide","url":"https://silktide.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/95.0.4638.69 Safari/537.36 Silktide"],"addition_date":"2026/04/26","description":"Silktide website quality monitoring","tags":["monitoring"]},{"pattern":"SiteLock","url":"https://knownagents.com/agents/sitelock","instances":["SiteLock (AccMan Connector)/1.0"],"addition_date":"2026/04/26","description":"SiteLock security monitoring","tags":["monitoring"]},{"pattern":"SmarshBot","url":"https://smarsh.com/platform/compliance-management/web-archive","instances":["SmarshBot/1.0"],"addition_date":"2026/04/26","description":"Smarsh\'s compliance archiving bot","tags":["archiver"]},{"pattern":"SMTnetPMBot","url":"https://smtnet.com/","instances":["SMTnetPMBot/"],"addition_date":"2026/04/26","description":"SMTnet electronics manufacturing search crawler","tags":["search-engine"]},{"pattern":"Software-Security-Research","url":"https://reverse-proxies-measurements.softsec.ruhr-uni-bochum.de/","instances":["Mozilla/5.0 (compatible; Software-Security-Research; +https://www.ruhr-uni-bochum.de/)"],"addition_date":"2026/04/26","description":"Ruhr University CDN security research crawler","tags":["scanner","academic"]},{"pattern":"SottopopNone","url":"https://upcontent.com/robots","instances":["SottopopNone/1.0(+https://upcontent.com/robots)"],"addition_date":"2026/04/26","description":"UpContent content curation crawler","tags":["feed-reader"]},{"pattern":"Spider[\\\\s\\\\S]*spider\\\\.com","url":"https://www.spider.com/solutions/web-crawler","instances":["Mozilla/5.0 (compatible; Spider; +https://www.spider.com/)"],"addition_date":"2026/04/26","description":"AI project web data crawler","tags":["ai-crawler"]},{"pattern":"Splunk","url":"https://knownagents.com/agents/splunk","instances":["Mozilla/5.0 (compatible; Splunk/1.0.0; https://splunk.com)"],"addition_date":"2026/04/26","description":"Splunk monitoring and analytics","tags":["monitoring"]},{"pattern":"StatusNestBacklinkSpider","url":"https://statusnest.com/bot","instances":["Mozilla/5.0 (compatible; StatusNestBacklinkSpider; +https://statusnest.com/)"],"addition_date":"2026/04/26","description":"StatusNest backlink tracking crawler","tags":["seo"]},{"pattern":"stepstoneCrawlBot","url":"https://thestepstonegroup.com/crawler/","instances":["Mozilla/5.0 (compatible; stepstoneCrawlBot; +https://www.thestepstonegroup.com/crawler/)"],"addition_date":"2026/04/26","description":"Stepstone Group job search crawler","tags":["search-engine"]},{"pattern":"TavilyBot","url":"https://knownagents.com/agents/tavilybot","instances":["Mozilla/5.0 (compatible; TavilyBot; +https://tavily.com/)"],"addition_date":"2026/04/26","description":"Tavily\'s real-time AI agent data crawler","tags":["ai-crawler"]},{"pattern":"ThousandEyes","url":"https://knownagents.com/agents/thousand-eyes-cloud-agent","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/97.0.4692.71 Safari/537.36 (ThousandEyes Agent)"],"addition_date":"2026/04/26","description":"ThousandEyes network monitoring","tags":["monitoring"]},{"pattern":"Trae\\\\/","url":"https://trae.ai/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Trae/1.107.1 Chrome/142.0.7444.235 Electron/39.2.7 Safari/537.36"],"addition_date":"2026/04/26","description":"ByteDance\'s AI coding agent","tags":["browser-automation"]},{"pattern":"TwinAgent","url":"https://twin.so/","instances":["Mozilla/5.0 (compatible; TwinAgent; +https://www.twinagent.com/)"],"addition_date":"2026/04/26","description":"Twin\'s automated worker for workflow execution","tags":["browser-automation"]},{"pattern":"uipbot","url":"https://knownagents.com/agents/uipbot","instances":["uipbot/1.0 (uipbot@semasio.com)"],"addition_date":"2026/04/26","description":"Semasio semantic targeting crawler","tags":["advertising"]},{"pattern":"um-FC","url":"https://ubermetrics-technologies.com/","instances":["Mozilla/5.0 (compatible; um-FC/1.0; https://www.ubermetrics-technologies.com/; Windows NT 6.1; WOW64; rv:125.0) Gecko/20100101 Firefox/125.1"],"addition_date":"2026/04/26","description":"Ubermetrics media monitoring crawler","tags":["advertising"]},{"pattern":"um-IC","url":"https://ubermetrics-technologies.com/","instances":["Mozilla/5.0 (compatible; um-IC/1.0; https://www.ubermetrics-technologies.com/; Windows NT 6.1; WOW64; rv:125.0) Gecko/20100101 Firefox/125.1"],"addition_date":"2026/04/26","description":"Ubermetrics communications intelligence crawler","tags":["advertising"]},{"pattern":"UptimeStatistics","url":"https://knownagents.com/agents/uptimestatistics","instances":["Mozilla/5.0 (compatible; UptimeStatistics; +https://www.uptimestatistics.com/)"],"addition_date":"2026/04/26","description":"UptimeStatistics monitoring service","tags":["monitoring"]},{"pattern":"Verispider","url":"http://projecthoneypot.org/","instances":["Mozilla/5.0 (compatible; Verispider; +https://www.projecthoneypot.org/)"],"addition_date":"2026/04/26","description":"Verispider spam and security scanner","tags":["scanner"]},{"pattern":"visionheight\\\\.com\\\\/scan","url":"https://knownagents.com/agents/visionheight-comscan","instances":["visionheight.com/scan Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/126.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Vision Height security scanner","tags":["scanner"]},{"pattern":"Watchbot monitoring robot","url":"https://watchbot.fflow.net/","instances":["Watchbot monitoring robot (https://watchbot.fflow.net)"],"addition_date":"2026/04/26","description":"Watchbot SSL and uptime monitoring","tags":["monitoring"]},{"pattern":"Watchful","url":"https://knownagents.com/agents/watchful","instances":["Mozilla/5.0 (compatible; Watchful; +https://www.watchful.net/)"],"addition_date":"2026/04/26","description":"Watchful website monitoring","tags":["monitoring"]},{"pattern":"weborama-fetcher","url":"http://weborama.com/","instances":["weborama-fetcher (+http://www.weborama.com)"],"addition_date":"2026/04/26","description":"Weborama advertising optimization crawler","tags":["advertising"]},{"pattern":"webspidermount","url":"https://webspidermount.com/features/","instances":["Mozilla/5.0 (compatible; webspidermount; +https://www.webspidermount.com/)"],"addition_date":"2026/04/26","description":"Webspidermount job listing extraction service","tags":["advertising"]},{"pattern":"WepchSearchEngine","url":"https://wepch.com/search-engine","instances":["Mozilla/5.0 (compatible; WepchSearchEngine; +https://www.wepch.com/)"],"addition_date":"2026/04/26","description":"Wepch search engine development crawler","tags":["search-engine"]},{"pattern":"wknd-bot","url":"https://developer.wunderkind.co/docs/server-side-tracking-implementation","instances":["wknd-bot"],"addition_date":"2026/04/26","description":"Wunderkind marketing automation tracker","tags":["advertising"]},{"pattern":"WPMU DEV Hub","url":"https://wpmudev.com/","instances":["Mozilla/5.0 (compatible; WPMU DEV Hub/2.0; +https://wpmudev.com)"],"addition_date":"2026/04/26","description":"WPMU DEV WordPress management bot","tags":["monitoring"]},{"pattern":"WTotem","url":"https://knownagents.com/agents/wtotem","instances":["Mozilla/5.0 (compatible; WTotem; +https://www.webtotem.com/)"],"addition_date":"2026/04/26","description":"WTotem malware detection scanner","tags":["scanner"]},{"pattern":"XoviOnpageCrawler","url":"http://xovi.de/","instances":["Mozilla/5.0 (compatible; XoviOnpageCrawler; +http://www.xovi.de/)"],"addition_date":"2026/04/26","description":"XOVI SEO suite on-page crawler","tags":["seo"]},{"pattern":"yelpspider","url":"https://yelp.com/","instances":["Mozilla/5.0 compatible; yelpspider/yelpspider-1.0 (Crawlerbot run by Yelp Inc; yelpbot at yelp dot com)"],"addition_date":"2026/04/26","description":"Yelp business information crawler","tags":["feed-reader"]},{"pattern":"ZanistaBot","url":"https://zanista.ai/crawler-info","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ZanistaBot/1.0; +https://zanista.ai/crawler-info) Chrome/W.X.Y.Z Safari/537.36"],"addition_date":"2026/04/26","description":"Zanista\'s AI search crawler","tags":["ai-crawler"]},{"pattern":"ZoomInfo-","url":"https://knownagents.com/agents/zoominfo","instances":["Mozilla/5.0 (compatible; ZoomInfo-DataEnrichment/1.0; +https://www.zoominfo.com)"],"addition_date":"2026/04/26","description":"ZoomInfo business intelligence search crawler","tags":["search-engine"]},{"pattern":"7Siters","url":"https://7ooo.ru/siters/","instances":["7Siters/1.2 ( https://7ooo.ru/siters/ )"],"addition_date":"2026/04/26","description":"Russian web crawler for site indexing and analysis","tags":["search-engine"]},{"pattern":"Accessible Web Bot","url":"https://accessibleweb.com/bot/","instances":["Accessible Web Bot"],"addition_date":"2026/04/26","description":"Monitors websites for WCAG accessibility compliance violations","tags":["monitoring"]},{"pattern":"AtVowBot","url":"https://brandeem.com/","instances":["AtVowBot"],"addition_date":"2026/04/26","description":"Brand monitoring and reputation management web crawler","tags":["monitoring"]},{"pattern":"Bibliotheque Nacional de France Crawler","url":"https://www.bnf.fr/en/web-legal-deposit","instances":["Bibliotheque Nacional de France Crawler"],"addition_date":"2026/04/26","description":"French National Library web archiving and preservation bot","tags":["archiver"]},{"pattern":"Bling ERP","url":"https://www.bling.com.br/","instances":["Bling ERP"],"addition_date":"2026/04/26","description":"Brazilian ERP system data synchronization and integration crawler","tags":["monitoring"]},{"pattern":"CDSCbot","url":"https://wiki.communitydata.science/CommunityData:Fediverse_research","instances":["CDSCbot/2024.08.08 https://wiki.communitydata.science/CommunityData:Fediverse_research"],"addition_date":"2026/04/26","description":"Academic research crawler for Fediverse decentralized social networks","tags":["academic"]},{"pattern":"Critical CSS Bot","url":"https://criticalcss.com/","instances":["Critical CSS Bot"],"addition_date":"2026/04/26","description":"Extracts critical CSS for web performance optimization tools","tags":["monitoring"]},{"pattern":"CybaaBot","url":"https://cybaa.io/bot-policy","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 CybaaBot"],"addition_date":"2026/04/26","description":"Cybaa advertising and marketing analytics web crawler bot","tags":["advertising"]},{"pattern":"CyberFindCrawler","url":"https://cyberfind.net/bot.html","instances":["CyberFindCrawler"],"addition_date":"2026/04/26","description":"Web search engine crawler for content discovery indexing","tags":["search-engine"]},{"pattern":"Dark Visitor","url":"https://darkvisitors.com/","instances":["Mozilla/5.0 (compatible; Dark Visitor/1.0; +https://darkvisitors.com)"],"addition_date":"2026/04/26","description":"Bot analytics and AI agent tracking service crawler","tags":["monitoring"]},{"pattern":"Determ","url":"https://www.determ.com/","instances":["Determ"],"addition_date":"2026/04/26","description":"Media monitoring and brand reputation tracking web crawler","tags":["monitoring"]},{"pattern":"DNSScanner","url":"https://rapef.info/_contacts/","instances":["DNSScanner"],"addition_date":"2026/04/26","description":"DNS and network infrastructure security scanning crawler bot","tags":["scanner"]},{"pattern":"Drupalbot","url":"https://www.drupal.org/","instances":["Mozilla/5.0 (compatible; Drupalbot; +https://www.drupal.org)"],"addition_date":"2026/04/26","description":"Drupal CMS community website crawler and content indexer","tags":["monitoring"]},{"pattern":"eMoney Advisor","url":"https://emoneyadvisor.com/","instances":["eMoney Advisor"],"addition_date":"2026/04/26","description":"Financial planning software data integration and sync crawler","tags":["monitoring"]},{"pattern":"everyfeed-spider","url":"http://everyfeed.com/","instances":["everyfeed-spider/2.0 (http://www.everyfeed.com)"],"addition_date":"2026/04/26","description":"RSS and Atom feed aggregation and discovery crawler","tags":["feed-reader"]},{"pattern":"ExteContextCrawl","url":"http://crawl001.exte.ai/","instances":["Mozilla/5.0 (compatible; ExteContextCrawl/1.0; +http://crawl001.exte.ai)"],"addition_date":"2026/04/26","description":"AI context extraction and content understanding web crawler","tags":["ai-crawler"]},{"pattern":"FediDB","url":"https://fedidb.org/crawler.html","instances":["FediDB/0.5.0; +https://fedidb.org/crawler.html"],"addition_date":"2026/04/26","description":"Fediverse instance database and statistics collection crawler bot","tags":["monitoring"]},{"pattern":"FediIndex","url":"https://fedi.wrm.sr/about","instances":["FediIndex/1.0 (+https://fedi.wrm.sr/about)"],"addition_date":"2026/04/26","description":"Fediverse server indexing and discovery service web crawler","tags":["search-engine"]},{"pattern":"FediList Agent","url":"https://fedilist.com/","instances":["FediList Agent/3 (https://fedilist.com/)"],"addition_date":"2026/04/26","description":"Fediverse instance directory and listing service crawler bot","tags":["monitoring"]},{"pattern":"Fedineko","url":"https://fedineko.org/about","instances":["Fedineko (crabo/0.3.1; +https://fedineko.org/about)"],"addition_date":"2026/04/26","description":"Fediverse network mapping and analysis research crawler tool","tags":["academic"]},{"pattern":"FedReporter Bot for FFIEC","url":"https://www.fedreporter.com/","instances":["FedReporter Bot for FFIEC"],"addition_date":"2026/04/26","description":"Federal financial institution regulatory compliance data crawler bot","tags":["monitoring"]},{"pattern":"Feedsearch Bot","url":"https://feedearch.dev/","instances":["Mozilla/5.0 (Compatible; Feedsearch Bot; +https://feedearch.dev)"],"addition_date":"2026/04/26","description":"RSS and feed discovery search engine crawler bot","tags":["feed-reader"]},{"pattern":"Feedsearch-Crawler","url":"https://pypi.org/project/feedsearch-crawler","instances":["Mozilla/5.0 (compatible; Feedsearch-Crawler; +https://pypi.org/project/feedsearch-crawler)"],"addition_date":"2026/04/26","description":"Python library for RSS feed detection and extraction","tags":["feed-reader"]},{"pattern":"fiperbot","url":"https://fiper.net/","instances":["Mozilla/5.0 (compatible; fiperbot/0.1 +https://www.fiper.net/bot.html)"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"FleebsBot","url":"https://fleebs.com/bot","instances":["Mozilla/5.0 (compatible; FleebsBot/1~w; +https://fleebs.com/bot)"],"addition_date":"2026/04/26","description":"Web content aggregation and discovery service crawler bot","tags":["search-engine"]},{"pattern":"Fluid","url":"http://leak.info/bot.html","instances":["Mozilla/5.0 (Macintosh; U; Intel Mac OS X 10_5_6; en-us) AppleWebKit/528.16 (KHTML, like Gecko) Fluid/0.9.6 Safari/528.16"],"addition_date":"2026/04/26","description":"Site-specific browser application for web content access","tags":["browser-automation"]},{"pattern":"Flyriverbot","url":"https://flyriver.com/crawler","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/91.0.4472.124 Safari/537.36 Flyriverbot/1.1 (+https://www.flyriver.com/; AI Content Source Check)"],"addition_date":"2026/04/26","description":"AI content source verification and attribution checking crawler","tags":["ai-crawler"]},{"pattern":"Freshbot","url":"http://webagent.wise-guys.nl/","instances":["Mozilla/5.0 (X11; Linux i686; rv:6.0) Gecko/20100101 Firefox/6.0 (Freshbot/1.0/EU; http://webagent.wise-guys.nl/)"],"addition_date":"2026/04/26","description":"European web content monitoring and freshness checking crawler","tags":["monitoring"]},{"pattern":"Gaisbot","url":"http://gais.cs.ccu.edu.tw/robot.php","instances":["Gaisbot/3.0 (robot@gais.cs.ccu.edu.tw; http://gais.cs.ccu.edu.tw/robot.php)"],"addition_date":"2026/04/26","description":"Academic research web crawler from Taiwan university project","tags":["academic"]},{"pattern":"GenomeCrawlerd","url":"https://nokia.com/genomecrawler","instances":["Mozilla/5.0 (compatible; GenomeCrawlerd/1.0; +https://www.nokia.com/genomecrawler)"],"addition_date":"2026/04/26","description":"Nokia web content analysis and data collection crawler","tags":["monitoring"]},{"pattern":"HaloBot","url":"https://haloscan.com/","instances":["Mozilla/5.0 (compatible; HaloBot/1.0)"],"addition_date":"2026/04/26","description":"Haloscan comment system integration and content fetching bot","tags":["monitoring"]},{"pattern":"IRLbot","url":"http://irl.cs.tamu.edu/crawler","instances":["IRLbot/3.0 (compatible; MSIE 6.0; http://irl.cs.tamu.edu/crawler)"],"addition_date":"2026/04/26","description":"Texas A&M University academic research web crawler bot","tags":["academic"]},{"pattern":"kaikki\\\\.org-digital-archive","url":"https://kaikki.org/","instances":["kaikki.org-digital-archive"],"addition_date":"2026/04/26","description":"Digital archiving and preservation service web crawler bot","tags":["archiver"]},{"pattern":"kb\\\\.dk_bot","url":"https://www.kb.dk/en/","instances":["kb.dk_bot"],"addition_date":"2026/04/26","description":"Royal Danish Library web archiving and preservation crawler","tags":["archiver"]},{"pattern":"Library Of Congress Web Archiving","url":"https://www.loc.gov/programs/web-archiving/","instances":["Library Of Congress Web Archiving"],"addition_date":"2026/04/26","description":"US Library of Congress web preservation archiving crawler","tags":["archiver"]},{"pattern":"MagnetmeBot","url":"https://magnet.me/","instances":["MagnetmeBot"],"addition_date":"2026/04/26","description":"Job board and recruitment platform web scraping crawler","tags":["monitoring"]},{"pattern":"MatchorySearch","url":"https://matchory.com/","instances":["Mozilla/5.0 (compatible; MatchorySearch/1.3; +https://www.matchory.com)"],"addition_date":"2026/04/26","description":"Search engine and content discovery indexing crawler bot","tags":["search-engine"]},{"pattern":"Minoru\'s Fediverse Crawler","url":"https://nodes.fediverse.party/","instances":["Minoru\'s Fediverse Crawler (+https://nodes.fediverse.party)"],"addition_date":"2026/04/26","description":"Fediverse network node discovery and mapping crawler tool","tags":["monitoring"]},{"pattern":"MirrorWebCrawler","url":"https://www.mirrorweb.com/","instances":["MirrorWebCrawler"],"addition_date":"2026/04/26","description":"Enterprise web archiving and compliance preservation crawler bot","tags":["archiver"]},{"pattern":"mithril-crawler","url":"https://498-search-engine.github.io/website/","instances":["mithril-crawler"],"addition_date":"2026/04/26","description":"Academic search engine project web indexing crawler bot","tags":["academic"]},{"pattern":"ModatScanner","url":"https://modat.io/","instances":["Mozilla/5.0 (compatible; ModatScanner/1.2; +https://modat.io/)"],"addition_date":"2026/04/26","description":"Website monitoring and change detection service crawler bot","tags":["monitoring"]},{"pattern":"NapBot","url":"http://napbot.com/","instances":["NapBot"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"New York Times Newsgathering","url":"https://www.nytimes.com/","instances":["New York Times Newsgathering"],"addition_date":"2026/04/26","description":"News media content aggregation and research crawler bot","tags":["monitoring"]},{"pattern":"NLUX_IAHarvester","url":"http://crawl.bnl.lu/","instances":["Mozilla/5.0 (compatible; NLUX_IAHarvester/3.4.0; +http://crawl.bnl.lu/)"],"addition_date":"2026/04/26","description":"Luxembourg National Library web archiving and harvesting crawler","tags":["archiver"]},{"pattern":"NoahBot","url":"https://noahwire.com/bot-info","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; NoahBot/1.0; +https://noahwire.com/bot-info)"],"addition_date":"2026/04/26","description":"News aggregation and content discovery service crawler bot","tags":["monitoring"]},{"pattern":"PlagAwareBot","url":"https://plagaware.com/bot","instances":["Mozilla/5.0 (compatible; PlagAwareBot/3.2; +https://www.plagaware.com/bot)"],"addition_date":"2026/04/26","description":"Plagiarism detection and content originality checking crawler bot","tags":["monitoring"]},{"pattern":"Rakuten Image extraction bot","url":"https://www.rakuten.com/","instances":["Rakuten Image extraction bot"],"addition_date":"2026/04/26","description":"E-commerce product image extraction and indexing crawler bot","tags":["monitoring"]},{"pattern":"ResearchBot","url":"https://kaust.edu.sa/bot","instances":["StateOfPlay-ResearchBot/1.0"],"addition_date":"2026/04/26","description":"Academic research data collection and analysis crawler bot","tags":["academic"]},{"pattern":"rss-is-dead\\\\.lol web bot","url":"https://rss-is-dead.lol/","instances":["Mozilla/5.0 (compatible; rss-is-dead.lol web bot; +https://rss-is-dead.lol)"],"addition_date":"2026/04/26","description":"RSS feed monitoring and availability checking service crawler","tags":["feed-reader"]},{"pattern":"seoLyt","url":"https://seolyt.com/","instances":["Mozilla/5.0 (compatible; seoLyt/1.0; +https://seolyt.com)"],"addition_date":"2026/04/26","description":"SEO analysis and website optimization tool crawler bot","tags":["seo"]},{"pattern":"SirdataBot","url":"https://semantic-api.docs.sirdata.net/contextual-api/contextual-api/introduction","instances":["SirdataBot (+https://semantic-api.docs.sirdata.net/contextual-api/contextual-api/introduction)"],"addition_date":"2026/04/26","description":"Contextual advertising and semantic content analysis crawler bot","tags":["advertising"]},{"pattern":"SitesOverPagesBot","url":"https://sitesoverpages.com/bot","instances":["SitesOverPagesBot"],"addition_date":"2026/04/26","description":"Website structure analysis and sitemap generation crawler bot","tags":["seo"]},{"pattern":"SleepBot","url":"http://sleepbot.com/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; SleepBot/1.0; +http://sleepbot.com/) Chrome/131.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Web content monitoring and tracking service crawler bot","tags":["monitoring"]},{"pattern":"Sosospider","url":"http://help.soso.com/webspider.htm","instances":["Sosospider"],"addition_date":"2026/04/26","description":"Chinese search engine web indexing and crawling bot","tags":["search-engine"]},{"pattern":"Termly","url":"https://termly.io/","instances":["Termly"],"addition_date":"2026/04/26","description":"Privacy policy and compliance scanning service crawler bot","tags":["monitoring"]},{"pattern":"TLS tester","url":"https://testssl.sh/dev/","instances":["TLS tester from https://testssl.sh/"],"addition_date":"2026/04/26","description":"SSL/TLS security testing and vulnerability scanning crawler bot","tags":["scanner"]},{"pattern":"trafilatura","url":"https://github.com/adbar/trafilatura","instances":["trafilatura/2.0.0 (+https://github.com/adbar/trafilatura)"],"addition_date":"2026/04/26","description":"Python library for web content extraction and scraping","tags":["http-library"]},{"pattern":"UrlBeeBot","url":"https://urlbee.com/","instances":["UrlBeeBot"],"addition_date":"2026/04/26","description":"URL analysis and threat detection security crawler bot","tags":["scanner"]},{"pattern":"videootv Bot","url":"https://www.digitalgreen.org/","instances":["videootv Bot"],"addition_date":"2026/04/26","description":"Video content aggregation and educational media crawler bot","tags":["monitoring"]},{"pattern":"vmcrawl","url":"https://docs.vmst.io/vmcrawl","instances":["vmcrawl/0.17.7 (https://vmcrawl.com)","vmcrawl/0.x (https://docs.vmst.io/vmcrawl)"],"addition_date":"2026/04/26","description":"Fediverse instance monitoring and discovery service crawler bot","tags":["monitoring"]},{"pattern":"WadooBot","url":"https://wadoo.net/wadoobot/","instances":["WadooBot"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"Website-info\\\\.net-Robot","url":"https://website-info.net/robot","instances":["Mozilla/5.0 (compatible; Website-info.net-Robot; https://website-info.net/robot)"],"addition_date":"2026/04/26","description":"Website information and analytics data collection crawler bot","tags":["seo"]},{"pattern":"WebZIP","url":"http://spidersoft.com/","instances":["WebZIP/3.5 (http://www.spidersoft.com)"],"addition_date":"2026/04/26","description":"Website downloading and offline browsing tool crawler bot","tags":["archiver"]},{"pattern":"WikiDo","url":"http://wikido.com/","instances":["WikiDo/1.1 (http://wikido.com; crawler@wikido.com)"],"addition_date":"2026/04/26","description":"Wiki content aggregation and search engine crawler bot","tags":["search-engine"]},{"pattern":"WOVN Crawler","url":"https://wovn.io/","instances":["WOVN Crawler"],"addition_date":"2026/04/26","description":"Website translation and localization service crawler bot","tags":["monitoring"]},{"pattern":"YoudaoBot","url":"http://youdao.com/help/webmaster/spider/","instances":["YoudaoBot"],"addition_date":"2026/04/26","description":"Chinese search engine and translation service crawler bot","tags":["search-engine"]},{"pattern":"ZyBorg","url":"http://wisenutbot.com/","instances":["Mozilla/4.0 compatible ZyBorg/1.0 (wn-14.zyborg@looksmart.net; http://www.WISEnutbot.com)"],"addition_date":"2026/04/26","description":"WISEnut search engine web indexing and crawling bot","tags":["search-engine"]},{"pattern":"Aranet-SearchBot","url":"https://aranet.ai/bot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Aranet-SearchBot/1.0; +https://aranet.ai/bot) Chrome/131.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"AI-powered search engine and content indexing crawler bot","tags":["ai-crawler"]},{"pattern":"crawl4ai","url":"https://github.com/unclecode/crawl4ai","instances":["crawl4ai-adapter/1.0"],"addition_date":"2026/04/26","description":"Open-source LLM-friendly web scraping and extraction library","tags":["ai-crawler"]},{"pattern":"DeepSeekBot","url":"http://deepseek.com/bot","instances":["Mozilla/5.0 (compatible; DeepSeekBot/1.0; +https://www.deepseek.com/bot)"],"addition_date":"2026/04/26","description":"DeepSeek AI model training and data collection crawler","tags":["ai-crawler"]},{"pattern":"iaskspider","url":"https://www.iask.com/","instances":["iaskspider/2.0"],"addition_date":"2026/04/26","description":"Chinese AI search engine and question answering crawler","tags":["ai-crawler"]},{"pattern":"KunatoCrawler","url":"http://kunato.ai/bot.html","instances":["Mozilla/5.0 (compatible; KunatoCrawler/1.0; +http://kunato.ai/bot.html)"],"addition_date":"2026/04/26","description":"AI training data collection and web scraping crawler","tags":["ai-crawler"]},{"pattern":"TerraCotta","url":"https://github.com/CeramicTeam/CeramicTerracotta","instances":["TerraCotta https://github.com/CeramicTeam/CeramicTerracotta"],"addition_date":"2026/04/26","description":"Ceramic Network decentralized data indexing and crawling bot","tags":["ai-crawler"]},{"pattern":"ABEvalBot","url":"https://knownagents.com/agents/abevalbot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ABEvalBot/0.1) Version/11.1.2 Safari/605.1.15"],"addition_date":"2026/04/26","description":"A/B testing evaluation and website analysis crawler bot","tags":["monitoring"]},{"pattern":"blekkobot","url":"https://knownagents.com/agents/blekkobot","instances":["blekkobot"],"addition_date":"2026/04/26","description":"Blekko search engine web indexing and crawling bot","tags":["search-engine"]},{"pattern":"br-crawler","url":"https://knownagents.com/agents/br-crawler","instances":["br-crawler/0.5"],"addition_date":"2026/04/26","description":"Brazilian web content indexing and discovery crawler bot","tags":["search-engine"]},{"pattern":"BuddyBot","url":"https://knownagents.com/agents/buddybot","instances":["BuddyBot"],"addition_date":"2026/04/26","description":"Social networking and content aggregation service crawler bot","tags":["monitoring"]},{"pattern":"CapterraBot","url":"https://www.capterra.com","instances":["Mozilla/5.0 (compatible; CapterraBot/1.0; +https://www.capterra.com)"],"addition_date":"2026/04/26","description":"Capterra software review platform data collection crawler bot","tags":["monitoring"]},{"pattern":"carbon-umbrella-bot","url":"https://knownagents.com/agents/carbon-umbrella-bot","instances":["carbon-umbrella-bot/1.0"],"addition_date":"2026/04/26","description":"Carbon footprint tracking and environmental monitoring crawler bot","tags":["monitoring"]},{"pattern":"caveman-hunter","url":"https://fedi.buzz/","instances":["caveman-hunter/0.0.0 (+https://fedi.buzz/)"],"addition_date":"2026/04/26","description":"Fediverse content discovery and social network crawler bot","tags":["monitoring"]},{"pattern":"Centro Ads\\\\.txt Crawler","url":"https://knownagents.com/agents/centro-ads-txt-crawler","instances":["Centro Ads.txt Crawler/1.0"],"addition_date":"2026/04/26","description":"Advertising transparency ads.txt file verification crawler bot","tags":["advertising"]},{"pattern":"WISEbot","url":"http://www.cision.com","instances":["Mozilla/5.0 (compatible; WISEbot/1.0; +http://www.cision.com)"],"addition_date":"2026/04/26","description":"Cision media monitoring and PR analytics crawler bot","tags":["monitoring"]},{"pattern":"CodaBot","url":"https://coda.io/","instances":["CodaBot/1.0"],"addition_date":"2026/04/26","description":"Coda document collaboration platform link preview crawler bot","tags":["social-preview"]},{"pattern":"Corporama matcher","url":"https://corporama.fr/","instances":["Corporama matcher 1.2"],"addition_date":"2026/04/26","description":"Corporate data matching and business intelligence crawler bot","tags":["monitoring"]},{"pattern":"CyotekWebCopy","url":"https://www.cyotek.com/cyotek-webcopy","instances":["CyotekWebCopy/1.9 CyotekHTTP/6.4"],"addition_date":"2026/04/26","description":"Website copying and offline browsing tool crawler bot","tags":["archiver"]},{"pattern":"Datadog Agent","url":"https://www.datadoghq.com/","instances":["Datadog Agent/7.69.2"],"addition_date":"2026/04/26","description":"Datadog infrastructure monitoring and synthetic testing agent bot","tags":["monitoring"]},{"pattern":"Dazzle BlueSky Bot","url":"https://knownagents.com/agents/dazzle-bluesky-bot","instances":["Dazzle BlueSky Bot/1.1"],"addition_date":"2026/04/26","description":"BlueSky social network link preview and content crawler","tags":["social-preview"]},{"pattern":"DominicBot","url":"https://vanylla.org/bot","instances":["DominicBot/1.0 (+https://vanylla.org/bot)"],"addition_date":"2026/04/26","description":"Vanylla social network content indexing and discovery crawler","tags":["monitoring"]},{"pattern":"Dow Jones Searchbot","url":"https://www.dowjones.com/","instances":["Mozilla/5.0 (compatible; Dow Jones Searchbot)"],"addition_date":"2026/04/26","description":"Dow Jones news and financial content aggregation crawler","tags":["monitoring"]},{"pattern":"Download Ninja","url":"https://knownagents.com/agents/download-ninja","instances":["Download Ninja/4.0"],"addition_date":"2026/04/26","description":"File download manager and web content fetching tool","tags":["http-library"]},{"pattern":"EmailWolf","url":"https://knownagents.com/agents/emailwolf","instances":["EmailWolf 1.00"],"addition_date":"2026/04/26","description":"Email address extraction and contact scraping crawler bot","tags":["scanner"]},{"pattern":"fedistatsCrawler","url":"https://knownagents.com/agents/fedistatscrawler","instances":["fedistatsCrawler/1.0"],"addition_date":"2026/04/26","description":"Fediverse statistics collection and network analysis crawler bot","tags":["monitoring"]},{"pattern":"GoParserBot","url":"https://knownagents.com/agents/goparserbot","instances":["Mozilla/5.0 (compatible; GoParserBot/1.0)"],"addition_date":"2026/04/26","description":"Go-based web content parsing and extraction crawler bot","tags":["http-library"]},{"pattern":"gsa-crawler","url":"https://knownagents.com/agents/gsa-crawler","instances":["gsa-crawler (Enterprise; T3-LNMUGC6JBKQNE; thomas@brainfuck.space)"],"addition_date":"2026/04/26","description":"Google Search Appliance enterprise search indexing crawler bot","tags":["search-engine"]},{"pattern":"HanaleiBot","url":"https://knownagents.com/agents/hanaleibot","instances":["HanaleiBot runid=beta-stage-integration-test"],"addition_date":"2026/04/26","description":"Testing and integration verification web crawler bot","tags":["monitoring"]},{"pattern":"NicheIndex","url":"https://nicheindex.co","instances":["NicheIndex/1.0 RSS Harvest (+https://nicheindex.co)"],"addition_date":"2026/04/26","description":"Niche market RSS feed harvesting and indexing crawler","tags":["feed-reader"]},{"pattern":"HeadOnlyScraper","url":"https://knownagents.com/agents/headonlyscraper","instances":["Mozilla/5.0 (HeadOnlyScraper)","Mozilla/5.0 (HeadOnlyScraperV2)"],"addition_date":"2026/04/26","description":"HTTP HEAD request metadata collection and validation crawler","tags":["monitoring"]},{"pattern":"HenkBot","url":"https://valyu.ai/crawler","instances":["Mozilla/5.0 (compatible; HenkBot/1.0; +https://valyu.ai/crawler)"],"addition_date":"2026/04/26","description":"Valyu AI content analysis and data collection crawler","tags":["ai-crawler"]},{"pattern":"Impact\\\\.com Agent","url":"https://impact.com/","instances":["Mozilla/5.0 (compatible;Impact.com Agent) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Impact.com affiliate marketing and partnership tracking crawler bot","tags":["advertising"]},{"pattern":"Keydrop\\\\.io","url":"https://onlyscans.com/about","instances":["Mozilla/5.0; Keydrop.io/1.0(onlyscans.com/about);"],"addition_date":"2026/04/26","description":"Keydrop gaming marketplace security scanning and monitoring crawler","tags":["scanner"]},{"pattern":"larbin","url":"http://larbin.sourceforge.net/","instances":["larbin_2.6.2 (larbin@correa.org)"],"addition_date":"2026/04/26","description":"Open-source web crawler for large-scale indexing projects","tags":["http-library"]},{"pattern":"SENTINEL-LinkCheck","url":"https://sentinel.oblivionzone.com/bot","instances":["SENTINEL-LinkCheck/1.0 (+https://sentinel.oblivionzone.com/bot)"],"addition_date":"2026/04/26","description":"Sentinel link validation and broken link detection crawler","tags":["monitoring"]},{"pattern":"linko","url":"https://linko.app/crawler","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/77.0.3865.120 Safari/537.36 https://linko.app/crawler"],"addition_date":"2026/04/26","description":"Linko link management and URL tracking service crawler","tags":["monitoring"]},{"pattern":"LinkpadBot","url":"https://linkpad.org/robot/","instances":["Mozilla/5.0 (compatible; LinkpadBot/2.4; +https://linkpad.org/robot/)"],"addition_date":"2026/04/26","description":"Linkpad bookmark management and link discovery crawler bot","tags":["monitoring"]},{"pattern":"lwp-trivial","url":"https://metacpan.org/pod/LWP","instances":["lwp-trivial/1.35"],"addition_date":"2026/04/26","description":"Perl LWP library simple HTTP client and fetcher","tags":["http-library"]},{"pattern":"Magus Bot","url":"https://knownagents.com/agents/magus-bot","instances":["Magus Bot 1.0"],"addition_date":"2026/04/26","description":"Web content analysis and data extraction crawler bot","tags":["monitoring"]},{"pattern":"NaverBot","url":"https://www.naver.com/","instances":["Mozilla/5.0 (compatible; NaverBot/1.0; nhnbot@naver.com)"],"addition_date":"2026/04/26","description":"Naver Korean search engine web indexing crawler bot","tags":["search-engine"]},{"pattern":"loopimprovements\\\\.com","url":"http://loopimprovements.com/robot.html","instances":["NetResearchServer/4.0(loopimprovements.com/robot.html)"],"addition_date":"2026/04/26","description":"Network research and web data collection crawler bot","tags":["monitoring"]},{"pattern":"OpenTheBoxBot","url":"https://knownagents.com/agents/opentheboxbot","instances":["OpenTheBoxBot/1.0"],"addition_date":"2026/04/26","description":"Content discovery and web indexing service crawler bot","tags":["search-engine"]},{"pattern":"OWLer-W","url":"https://openwebsearch.eu/","instances":["OWLer-W (owler@ows.eu)"],"addition_date":"2026/04/26","description":"Business intelligence and company data collection crawler bot","tags":["monitoring"]},{"pattern":"peer39_crawler","url":"https://www.peer39.com/","instances":["peer39_crawler/1.0"],"addition_date":"2026/04/26","description":"Peer39 contextual advertising and brand safety crawler bot","tags":["advertising"]},{"pattern":"Pixalate\\\\.com","url":"https://www.pixalate.com/","instances":["Pixalate.com/1.0"],"addition_date":"2026/04/26","description":"Pixalate ad fraud detection and brand safety crawler","tags":["advertising"]},{"pattern":"Poduptime","url":"https://fediverse.observer","instances":["Mozilla/5.0 (compatible; Poduptime; +fediverse.observer)"],"addition_date":"2026/04/26","description":"Fediverse pod uptime monitoring and availability checker crawler","tags":["monitoring"]},{"pattern":"Pomothy-Bot","url":"https://knownagents.com/agents/pomothy-bot","instances":["Mozilla/5.0 (compatible; Pomothy-Bot/1.0)"],"addition_date":"2026/04/26","description":"Web content monitoring and change detection crawler bot","tags":["monitoring"]},{"pattern":"PulsePoint-Crawler","url":"https://www.pulsepoint.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko; compatible; PulsePoint-Crawler) Chrome/120.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"PulsePoint programmatic advertising and ad verification crawler bot","tags":["advertising"]},{"pattern":"rawweb-bot","url":"https://knownagents.com/agents/rawweb-bot","instances":["rawweb-bot/1.0"],"addition_date":"2026/04/26","description":"Raw web content extraction and data scraping crawler","tags":["http-library"]},{"pattern":"semantic-visions","url":"https://semantic-visions.com/","instances":["Mozilla/5.0 (Linux; CentOS; compatible; semantic-visions-discovery; HTTPClient 4.5)","Mozilla/5.0 (X11; compatible; semantic-visions.com crawler; HTTPClient 4.5)"],"addition_date":"2026/04/26","description":"Semantic content analysis and AI training data crawler","tags":["ai-crawler"]},{"pattern":"Sindup","url":"https://www.sindup.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Sindup/1.0.0"],"addition_date":"2026/04/26","description":"Sindup competitive intelligence and market monitoring crawler bot","tags":["monitoring"]},{"pattern":"SiteSucker","url":"https://ricks-apps.com/osx/sitesucker/","instances":["SiteSucker for macOS/6.1.5"],"addition_date":"2026/04/26","description":"macOS website downloading and offline browsing tool crawler","tags":["archiver"]},{"pattern":"SpringserveBot","url":"https://www.springserve.com/","instances":["SpringserveBot/1.0"],"addition_date":"2026/04/26","description":"Springserve ad server and video advertising platform crawler","tags":["advertising"]},{"pattern":"SQWatcher","url":"http://sqcompliance.com/sqwatcher.html","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/118.0.0.0 Safari/537.36 SQWatcher/202312 (sqcompliance.com/sqwatcher.html)"],"addition_date":"2026/04/26","description":"Software quality compliance monitoring and testing crawler bot","tags":["monitoring"]},{"pattern":"Supabase Paired Crawler","url":"https://supabase.com/","instances":["Mozilla/5.0 (Supabase Paired Crawler HTTP/2)"],"addition_date":"2026/04/26","description":"Supabase database platform link preview and metadata crawler","tags":["social-preview"]},{"pattern":"sv-watchagent","url":"https://semantic-visions.com/","instances":["Mozilla/5.0 (watchOS 6.2; Watch; compatible; sv-watchagent; HTTPClient 4.5)"],"addition_date":"2026/04/26","description":"Semantic Visions content monitoring and analysis crawler agent","tags":["monitoring"]},{"pattern":"Swiftbot","url":"http://swiftype.com/swiftbot","instances":["Mozilla/5.0 (compatible; Swiftbot/1.0; UID/649dce5512ab734096a50277; +http://swiftype.com/swiftbot)"],"addition_date":"2026/04/26","description":"Swiftype site search engine indexing and crawling bot","tags":["search-engine"]},{"pattern":"SynthesiBot","url":"https://knownagents.com/agents/synthesibot","instances":["Mozilla/5.0 (compatible; SynthesiBot/1.0)"],"addition_date":"2026/04/26","description":"Content synthesis and data aggregation crawler bot","tags":["monitoring"]},{"pattern":"TaraGroup Intelligent Bot","url":"https://knownagents.com/agents/taragroup-intelligent-bot","instances":["TaraGroup Intelligent Bot V1"],"addition_date":"2026/04/26","description":"TaraGroup AI-powered web intelligence and analysis crawler","tags":["ai-crawler"]},{"pattern":"Thinkbot","url":"https://boston.conman.org/2025/08/21.1","instances":["Mozilla/5.0 (compatible; Thinkbot/0.5.8; +In_the_test_phase,_if_the_Thinkbot_brings_you_trouble,_please_block_its_IP_address._Thank_you.)"],"addition_date":"2026/04/26","description":"Experimental AI thinking and reasoning web crawler bot","tags":["ai-crawler"]},{"pattern":"TSMbot","url":"https://knownagents.com/agents/tsmbot","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7; TSMbot) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"TSM brand monitoring and content tracking crawler bot","tags":["monitoring"]},{"pattern":"TSM-turingos","url":"https://knownagents.com/agents/turingos","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7; TSM-turingos-1253296984) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"TuringOS AI-powered content analysis and monitoring crawler","tags":["ai-crawler"]},{"pattern":"UGAResearchAgent","url":"https://nislabuga-scan.uga.edu/","instances":["Mozilla/5.0 (compatible; UGAResearchAgent/1.0; Please visit: NISLabUGA.github.io)"],"addition_date":"2026/04/26","description":"University of Georgia academic network research crawler bot","tags":["academic"]},{"pattern":"UrlSuMa\\\\.de crawler","url":"https://urlsuma.de/","instances":["Mozilla/5.0 (compatible; UrlSuMa.de crawler)"],"addition_date":"2026/04/26","description":"URL summarization and content preview generation crawler bot","tags":["monitoring"]},{"pattern":"WanscannerBot","url":"https://abuse.pend.re","instances":["Mozilla/5.0 (X11; Linux x86_64; WanscannerBot/1.2; +https://abuse.pend.re) Gecko/20100101 Firefox/10.0"],"addition_date":"2026/04/26","description":"Network security scanning and vulnerability detection crawler bot","tags":["scanner"]},{"pattern":"WebCapture","url":"https://knownagents.com/agents/webcapture-2-0","instances":["Mozilla/3.0 (compatible; WebCapture 2.0; Auto; Windows)"],"addition_date":"2026/04/26","description":"Website screenshot and page capture archiving tool crawler","tags":["archiver"]},{"pattern":"WebCopier","url":"http://www.maximumsoft.com/","instances":["WebCopier v4.6"],"addition_date":"2026/04/26","description":"Website copying and offline browsing tool crawler bot","tags":["archiver"]},{"pattern":"cognitiveseo\\\\.com","url":"http://cognitiveseo.com/bot.html","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.0; en-US; rv:1.7.10) Gecko/20050716 Thunderbird/1.0.6 - WebCrawler http://cognitiveseo.com/bot.html"],"addition_date":"2026/04/26","description":"CognitiveSEO backlink analysis and SEO research crawler bot","tags":["seo"]},{"pattern":"Xing Bot","url":"https://www.xing.com/","instances":["Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:15.0) Xing Bot"],"addition_date":"2026/04/26","description":"Xing professional network link preview and content crawler","tags":["social-preview"]},{"pattern":"XML Sitemaps Generator","url":"http://www.xml-sitemaps.com","instances":["Mozilla/5.0 (compatible; XML Sitemaps Generator; http://www.xml-sitemaps.com) Gecko XML-Sitemaps/1.0"],"addition_date":"2026/04/26","description":"XML sitemap generation and website structure mapping crawler","tags":["seo"]},{"pattern":"YandoriRSSBot","url":"https://knownagents.com/agents/yandorirssbot","instances":["YandoriRSSBot/3.0 (Go)"],"addition_date":"2026/04/26","description":"RSS feed aggregation and content syndication crawler bot","tags":["feed-reader"]},{"pattern":"Zealbot","url":"https://knownagents.com/agents/zealbot","instances":["Mozilla/4.0 (compatible; Zealbot 1.0)"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"008\\\\/","url":"https://datadome.co/bots/008-2/","instances":["008/0.83 (http://www.advancedwebranking.com)"],"description":"SEO monitoring bot tracks keyword rankings across regions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"monitoring360bot\\\\/","url":"https://app.360monitoring.com/bot.html","instances":["Mozilla/5.0 (compatible; monitoring360bot/1.1; +https://app.360monitoring.com/bot.html)"],"description":"Monitors website uptime and performance at intervals","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"AdagioBot","url":"https://datadome.co/bots/adagio-digital/","instances":["AdagioBot"],"description":"SEO analysis bot for performance and optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"adbeat\\\\.com","url":"https://www.adbeat.com/operation_policy","instances":["Mozilla/5.0 (iPad; CPU OS 15_3_1 like Mac OS X) adbeat.com/policy AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.3.1 Mobile/15E148 Safari/604.1"],"description":"Competitive intelligence bot for digital ad tracking","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"AdminLabs","url":"https://datadome.co/bots/adminlabs/","instances":["AdminLabs"],"description":"Web scraping tool for data collection and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"advanced_crawler","url":"https://datadome.co/bots/advanced-crawler/","instances":["advanced_crawler (+http://example.com)"],"description":"Sophisticated crawler with dynamic content rendering","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Adventurer","url":"https://datadome.co/bots/adventurer/","instances":["Adventurer"],"description":"Web crawler for indexing content and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AGAKIDSBOT","url":"https://agakids.ru/project/","instances":["Mozilla/5.0 (compatible; Linux; AGAKIDSBOT/3.1 +agakids.ru/project) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36"],"description":"Web crawler for indexing and data gathering","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AgencyAnalyticsBot","url":"https://agencyanalytics.com/features/seo-site-audit","instances":["AgencyAnalyticsBot"],"description":"SEO audit bot for performance and backlink analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AI2Bot","url":"https://datadome.co/bots/ai2bot/","instances":["AI2Bot"],"description":"Academic research crawler for NLP dataset creation","addition_date":"2026/04/17","tags":["academic","ai-crawler"]},{"pattern":"AkismetBot","url":"https://akismet.com/development/api/","instances":["AkismetBot"],"description":"Spam filtering service for WordPress and CMS","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"alexa site audit","url":"https://www.alexa.com/help/webmasters","instances":["Mozilla/5.0 (compatible; alexa site audit/1.0; +http://www.alexa.com/help/webmasters; )"],"description":"Web crawler for SEO data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Algolia Crawler","url":"https://www.algolia.com/doc/","instances":["Algolia Crawler"],"description":"Hosted search engine and site search crawler","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"alienfarm","url":"https://datadome.co/bots/alienfarm/","instances":["alienfarm"],"description":"Web crawler for data aggregation and intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"allOrigins","url":"https://allorigins.win/","instances":["Mozilla/5.0 (compatible; allOrigins/3; +http://allorigins.win/)"],"description":"Web scraping proxy tool bypassing CORS restrictions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AmazonAdBot","url":"https://advertising.amazon.com/resources/","instances":["AmazonAdBot"],"description":"Ad verification bot for delivery and impressions","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"KendraBot","url":"https://docs.aws.amazon.com/kendra/latest/dg/what-is-kendra.html","instances":["KendraBot"],"description":"AI-powered enterprise search crawler for documents","addition_date":"2026/04/17","tags":["search-engine","ai-crawler"]},{"pattern":"AppSiteAssociation","url":"https://developer.apple.com/documentation/applications/allowing-app-linking-to-your-website","instances":["AppSiteAssociation"],"description":"Verifies app connection to website domains","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Aragog\\\\/","url":"https://wordads.co/","instances":["Aragog/1.0 (+https://wordads.co)"],"description":"Web crawler for indexing and data collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Aranea","url":"http://unesco.uniba.sk/guest/","instances":["Aranea Web-Crawled Corpora Project (+http://unesco.uniba.sk/guest (Hebrew 2024 Spring Crawl))"],"description":"Automated web crawler for content aggregation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"ArchiveBox","url":"https://archivebox.io/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/118.0.0.0 Safari/537.36 ArchiveBox/0.7.2 (+https://github.com/ArchiveBox/ArchiveBox/)"],"description":"Web archiving tool for long-term content preservation","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"ArquivoBot","url":"https://arquivo.pt/about","instances":["ArquivoBot"],"description":"Preserves Portuguese websites historical content","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"Arquivo-web-crawler","url":"https://arquivo.pt/robot","instances":["Arquivo-web-crawler (compatible; +https://arquivo.pt/robot)"],"description":"Portuguese web archive for digital heritage","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"ArtemisBot","url":"https://datadome.co/bots/artemis-web-reader/","instances":["ArtemisBot"],"description":"Vulnerability scanning and cybersecurity research bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Asana\\\\/","url":"https://datadome.co/bots/asana-crawler/","instances":["Asana/1.4.0 WebsiteMetadataRetriever"],"description":"Work management platform metadata retriever bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AudistoBot","url":"https://audisto.com/webcrawler/","instances":["AudistoBot"],"description":"Technical SEO and website audit bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Autoconfig Test from USTC","url":"https://datadome.co/bots/autoconfig-test-from-ustc/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.93 Safari/537.36 (Autoconfig Test from USTC, Quit please contact: mailservertest2023@gmail.com)"],"description":"USTC university research crawler for web analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"tracking-quality-spider","url":"https://datadome.co/bots/awin-com-crawler/","instances":["Mozilla/5.0 (compatible; tracking-quality-spider/0.1; https://www.awin.com)"],"description":"Affiliate marketing network tracking and verification","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Bad Neighborhood Header Detector","url":"https://datadome.co/bots/bad-neighborhood/","instances":["Bad Neighborhood Header Detector (http://www.bad-neighborhood.com/header_detector.php)"],"description":"Website security risk analysis for link quality","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"BaiduAdsBot","url":"https://datadome.co/bots/baidu-ads-server-proxy/","instances":["BaiduAdsBot"],"description":"Baidu ad verification and tracking bot","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"BDBot\\\\/","url":"https://datadome.co/bots/bdbot/","instances":["BDBot/1.0"],"description":"Web crawler for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BeeperBot","url":"https://www.beeper.com/","instances":["BeeperBot/0 Matrix-Media-Repo/1"],"description":"Web crawler for aggregation and business intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BetterUptimeBot","url":"https://betteruptime.com/docs","instances":["BetterUptimeBot"],"description":"Website uptime and performance monitoring service","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"BnFBot","url":"https://www.bnf.fr/en/web-services","instances":["BnFBot"],"description":"French national library archiving cultural content","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"BigUpDataBot","url":"https://datadome.co/bots/bigupdata/","instances":["BigUpDataBot"],"description":"Analytics crawler for SEO and metric tracking","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BinaryCanary","url":"https://www.binarycanary.com/monitoring/","instances":["BinaryCanary/1.0 (+https://www.binarycanary.com)"],"description":"Uptime monitoring for servers and services","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Bitbucket-Webhooks","url":"https://support.atlassian.com/bitbucket-cloud","instances":["Bitbucket-Webhooks/2.0"],"description":"Webhook notifications for CI/CD pipeline automation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"bl\\\\.uk_ldfc_bot","url":"https://www.bl.uk/legal-deposit/web-archiving","instances":["bl.uk_ldfc_bot/3.4.0-20220727 (+https://www.bl.uk/legal-deposit/web-archiving)"],"description":"British Library web archiver for content preservation","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"BlackDuck-FD","url":"https://www.synopsys.com/software-integrity/security-testing/dynamic-analysis.html","instances":["BlackDuck-FD"],"description":"Vulnerability scanner for application security testing","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Blogtrottr","url":"https://datadome.co/bots/blogtrottr/","instances":["Blogtrottr/2.0"],"description":"Email subscription service for blog and feed updates","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"BlueskyPreviewBot","url":"https://docs.bsky.app","instances":["BlueskyPreviewBot/1.0"],"description":"Bluesky social platform link preview fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"BoardGamePricesBot","url":"https://datadome.co/bots/boardgameprices/","instances":["Likely BoardGamePricesBot or similar (not officially published)"],"description":"Board game price comparison and availability tracker","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BotPoke","url":"https://datadome.co/bots/botpoke/","instances":["BotPoke"],"description":"Web crawler for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BDFetch","url":"http://www.brandprotect.com/","instances":["BDFetch"],"description":"Brand protection bot for unauthorized use detection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Brandwatch","url":"https://www.brandwatch.com/legal/crawlers/","instances":["Brandwatch/1.0 (varies)"],"description":"Social listening and sentiment analysis platform","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BraveBot","url":"https://search.brave.com/help/web-discovery-project","instances":["BraveBot / Mozilla/5.0 (compatible; BraveBot/1.0)"],"description":"Privacy-focused search engine indexing crawler","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"brokenlinkcheck\\\\.com","url":"https://datadome.co/bots/brokenlinkcheck-com/","instances":["Mozilla/5.0 (Windows NT 5.1) brokenlinkcheck.com/1.2"],"description":"Broken link detection and website integrity checker","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BW\\\\/","url":"https://builtwith.com/biup","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; BW/1.2; rb.gy/oupwis) Chrome/124.0.0.0 Safari/537.36"],"description":"Technology profiling crawler for web analytics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Bushbaby","url":"https://datadome.co/bots/bushbaby/","instances":["Bushbaby (reported in logs)"],"description":"Content aggregation and market intelligence crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Butterfly","url":"http://labs.topsy.com/butterfly/","instances":["Mozilla/5.0 (compatible; Butterfly/1.0; +http://labs.topsy.com/butterfly/) Gecko/2009032608 Firefox/3.0.8"],"description":"Experimental data collection crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"rss-parser","url":"https://buttondown.email/about","instances":["rss-parser / Buttondown"],"description":"Newsletter RSS feed parser and aggregator","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"CaliberBot","url":"https://www.calibermind.com/platform","instances":["CaliberBot (varies)"],"description":"Market research and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CapitalOneShopping","url":"https://datadome.co/bots/capital-one-shopping-bot/","instances":["CapitalOneShopping/1.0 (example)"],"description":"E-commerce price comparison and shopping bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Catchpoint","url":"ttps://catchpoint.com/bots","instances":["Catchpoint"],"description":"Digital experience and performance monitoring bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"centuryb\\\\.o\\\\.t9","url":"https://datadome.co/bots/centurybot9/","instances":["Mozilla/5.0 (compatible; +centuryb.o.t9[at]gmail.com)"],"description":"General web crawler for data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CERT PL","url":"https://cert.pl/skanowanie","instances":["Mozilla/5.0 (compatible; Artemis; CERT PL; +https://cert.pl/skanowanie)"],"description":"Polish cybersecurity vulnerability and threat scanner","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"certytags","url":"https://certybot.certytags.com/","instances":["Mozilla/5.0 (compatible; certytags/1.0; +https://certybot.certytags.com)"],"description":"Web content indexing and verification crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ChargeBeeBot","url":"https://chargebee.com/resources","instances":["ChargeBeeBot"],"description":"Subscription billing verification and integration bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Charlotte","url":"https://datadome.co/bots/charlotte-bot/","instances":["Commonly seen variations include: Mozilla/5.0 (X11; U; Linux i686 (x86_64); en-US; rv:1.8.1.11) Gecko/20080109 (Charlotte/0.9t; http://www.searchme.com/support/)"],"description":"Financial institution and robot-friendly crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ChatGLM-Spider","url":"https://chatglm.cn/","instances":["Mozilla/5.0 (compatible; ChatGLM-Spider/1.0; +https://chatglm.cn/)"],"description":"AI model training data collection crawler","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"Chatwork LinkPreview","url":"https://www.chatwork.com/","instances":["Chatwork LinkPreview v1"],"description":"Collaboration platform URL preview fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"CheckHost","url":"https://datadome.co/bots/check-host/","instances":["CheckHost (https://check-host.net/)"],"description":"Website uptime and performance monitoring bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Goodzer","url":"https://discord.com/discovery/applications/1065250549408223252","instances":["Mozilla/5.0 (compatible; Goodzer/1.0) and Mozilla/5.0 (compatible; Goodzer/2.0; crawler@goodzer.com)"],"description":"Discord bot enhancement and server functionality crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Chrome Privacy Preserving Prefetch Proxy","url":"https://datadome.co/bots/chrome-privacypreserving-prefetch-proxy/","instances":["Chrome Privacy Preserving Prefetch Proxy"],"description":"Chrome browser resource prefetching with privacy protection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CirrusExplorer","url":"https://cseu.ro/explorer.php","instances":["CirrusExplorer/2 (https://cseu.ro/explorer.php)"],"description":"Web crawler for indexing and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CLASSLA-web","url":"https://www.clarin.si/info/classla-web-crawler/","instances":["Mozilla/5.0 (compatible; CLASSLA-web; +https://www.clarin.si/info/classla-web-crawler/)"],"description":"Linguistic research data crawler for NLP","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Clearscopebot","url":"https://datadome.co/bots/clearscope-clearscopebot/","instances":["UA Clearscopebot or similar"],"description":"Content optimization and keyword performance analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WorldBot","url":"https://datadome.co/bots/clickagy-intelligence-bot/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; WorldBot/0.1; +https://worldlabs.ai)"],"description":"Behavioral analytics and audience segmentation crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Cloudflare-Validator","url":"https://datadome.co/bots/cloudflare-crawler/","instances":["Cloudflare-Validator/1.0"],"description":"Cloudflare security and performance validation","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"cloudflare-csup","url":"https://datadome.co/bots/cloudflare-csup/","instances":["cloudflare-csup (Cloudflare Radar)"],"description":"Cache status updates and performance monitoring","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Cloudflare-Custom-Error-Page-Crawler","url":"https://developers.cloudflare.com","instances":["Cloudflare-Custom-Error-Page-Crawler"],"description":"Custom error page validation and testing","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Cloudflare-Radar-Scanner","url":"https://radar.cloudflare.com","instances":["Cloudflare-Radar-Scanner"],"description":"URL scanning for traffic and threat intelligence","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Cloudflare-SpeedTest","url":"https://www.cloudflare.com/speedtest","instances":["Cloudflare-SpeedTest"],"description":"Website performance and latency testing bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Cloudflare-Stream-Hook","url":"https://developers.cloudflare.com/stream/webhooks/","instances":["Cloudflare-Stream-Hook"],"description":"Video lifecycle event notifications and management","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"cognitiveSEO Bot","url":"https://cognitiveseo.com/bot","instances":["cognitiveSEO Bot"],"description":"SEO analytics and digital marketing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"cohere-training-data-crawler","url":"https://datadome.co/bots/cohere-training-data-crawler/","instances":["cohere-training-data-crawler (+crawler@cohere.ai)"],"description":"LLM training data collection for AI models","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"CommaFeed","url":"https://datadome.co/bots/commafeed/","instances":["CommaFeed/4.4.0 (https://github.com/Athou/commafeed)"],"description":"RSS feed aggregator and reader bot","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"researchscan\\\\.comsys\\\\.rwth-aachen\\\\.de","url":"http://researchscan.comsys.rwth-aachen.de/","instances":["Mozilla/5.0 researchscan.comsys.rwth-aachen.de"],"description":"Academic network measurement and analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"contentkingapp","url":"https://whatis.contentkingapp.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/60.0.3112.113 Safari/537.36 (+https://whatis.contentkingapp.com)"],"description":"Real-time SEO auditing and monitoring tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CookieHub Bot","url":"https://www.cookiehub.com/docs","instances":["CookieHub Bot"],"description":"Cookie consent and privacy compliance auditor","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Cotoyogi","url":"https://ds.rois.ac.jp/center8/crawler/","instances":["Mozilla/5.0 (compatible; Cotoyogi/4.0; +https://ds.rois.ac.jp/center8/crawler/)"],"description":"Web crawler for content and data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Coveobot","url":"https://platform.cloud.coveo.com/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) (compatible; Coveobot/2.0;+http://www.coveo.com/bot.html)"],"description":"Enterprise search and content indexing platform","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Crawlson","url":"https://www.crawlson.com/","instances":["Mozilla/5.0 (compatible; Crawlson/1.0; +https://www.crawlson.com/domain)"],"description":"Web crawler for auditing and monitoring","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RepoLookoutBot","url":"https://www.repo-lookout.org/","instances":["RepoLookoutBot/v1.1.0-297-gcf436d3 (abuse reports to abuse@repo-lookout.org)"],"description":"Repository and web content lookup crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Criticalcss\\\\.com","url":"https://criticalcss.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.0 Safari/537.36 Criticalcss.com/2.0.0"],"description":"Critical CSS extraction for performance optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"cron-job\\\\.org","url":"https://cron-job.org/en/","instances":["cron-job.org monitor"],"description":"Automated website monitoring and uptime checking","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"DnBCrawler","url":"https://datadome.co/bots/dnbcrawler/","instances":["DnBCrawler-Analytics"],"description":"Business data analytics crawler gathering company information insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"DMBrowser","url":"https://www.dotcom-monitor.com/wiki/knowledge-base-main/","instances":["DMBrowser/"],"description":"Synthetic monitoring browser checking website performance and availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"DomCopBot","url":"https://www.domcop.com/bot","instances":["DomCopBot (https://www.domcop.com/bot)"],"description":"Domain research crawler analyzing website metrics and SEO data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"downnotifier\\\\.com","url":"https://datadome.co/bots/downnotifier-com-monitoring/","instances":["downnotifier.com monitoring"],"description":"Uptime monitoring service alerting on website downtime events","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"DowntimeDetector\\\\/","url":"https://datadome.co/bots/downtimedetector/","instances":["DowntimeDetector/4.0 (+https://downforeveryoneorjustme.com)"],"description":"Availability monitor detecting and reporting website downtime incidents","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Dlc\\\\/","url":"https://www.drlinkcheck.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0.4896.127 Safari/537.36 Dlc/2.0.1"],"description":"Link checking crawler auditing broken URLs across websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Dratabot","url":"https://dratabot.com","instances":["Dratabot (+https://dratabot.com)"],"description":"Compliance automation crawler auditing security controls and documentation","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"EasyBib AutoCite","url":"http://www.easybib.com/","instances":["EasyBib AutoCite (http://autocite-info.citation-api.com/)"],"description":"Citation generator fetching metadata for bibliography and reference creation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"easybill-ImportManager","url":"https://www.easybill.de/api/","instances":["easybill-ImportManager/ShopwareClient"],"description":"Billing platform crawler importing product data from ecommerce stores","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EasyCron\\\\/","url":"https://www.easycron.com","instances":["EasyCron/1.0 (https://www.easycron.com/)"],"description":"Cron job service executing scheduled HTTP requests and monitoring endpoints","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"easyDNS Monitoring","url":"http://easyurl.net/monitoring","instances":["easyDNS Monitoring ( http://easyurl.net/monitoring )"],"description":"DNS monitoring service verifying domain resolution and availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"EchoboxBot\\\\/","url":"https://www.echobox.com/","instances":["Mozilla/5.0 (compatible; EchoboxBot/1.0; hash/w4mwnpbXf3MFAbxOkJRw; +http://www.echobox.com)"],"description":"Social media automation crawler fetching content for publishing optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Cronless","url":"https://datadome.co/bots/cronless/","instances":["Cronless/2.0 (+http://cronless.com)"],"description":"Dynamic task execution crawler without fixed scheduling","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"crusty\\\\/","url":"https://github.com/let4be/crusty","instances":["crusty/0.12.0"],"description":"Undocumented web crawler of unknown origin","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"csirt\\\\.cz","url":"https://csirt.cz/cs/dns-crawler","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3729.131 Safari/537.36 1.6.4 (+https://csirt.cz/cs/dns-crawler)"],"description":"Czech cybersecurity team vulnerability scanning bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"CXK_Bot","url":"https://datadome.co/bots/cxk_bot/","instances":["CXK/5.0 (linux; 43A1AAD0; ARMv9) assistenC5/v6.5.6 (KHTML, lcxk) CXK_Bot/2.3.1"],"description":"Web content indexing and SEO analysis crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"daumoa","url":"http://cs.daum.net/faq/15/4118.html?faqId=28966","instances":["daumoa,damoa,daum,daumos,duamoa,duam,duamo"],"description":"South Korean Daum search engine indexing bot","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"DaspeedBot","url":"https://datadome.co/bots/dawap-bot/","instances":["DaspeedBot/1.0 (+https://daspeed.io/bot-info)"],"description":"Web content indexing and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Dead Link Checker","url":"http://www.dead-link-checker.com/","instances":["Mozilla/5.0 (compatible; Dead Link Checker; http://www.dead-link-checker.com/)"],"description":"Broken link detection and website maintenance bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Deskyobot","url":"https://www.deskyo.com/bot","instances":["Deskyobot/1.0 (+https://www.deskyo.com/bot)"],"description":"Website content indexing and SEO analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Detectify","url":"https://detectify.com/what-is-detectify","instances":["Mozilla/5.0 (compatible; Detectify) +https://detectify.com/bot/"],"description":"Vulnerability and attack surface scanning bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Devin","url":"https://docs.devin.ai/get-started/devin-intro","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36; Devin/1.0; +https://devin.ai"],"description":"AI-driven browser automation and content extraction","addition_date":"2026/04/17","tags":["browser-automation","ai-crawler"]},{"pattern":"DF Bot","url":"https://datadome.co/bots/df-bot/","instances":["DF Bot 1.0"],"description":"Web content indexing and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"DingTalkBot-LinkService","url":"https://www.dingtalk.com/","instances":["DingTalkBot-LinkService/1.0 (+https://open-doc.dingtalk.com/microapp/faquestions/ftpfeu)"],"description":"Alibaba DingTalk link preview and metadata fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Discourse Forum Onebox","url":"https://discourse.org/","instances":["Discourse Forum Onebox v3.3.0.beta1-dev"],"description":"Forum link preview and embed content fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Dmbot","url":"https://datadome.co/bots/dmbot/","instances":["Mozilla/5.0 (compatible; Dmbot/1.1)"],"description":"Web crawler for data aggregation and SEO","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SustainabilityCrawler","url":"https://datadome.co/bots/ecovadis-bot/","instances":["ecotrek GmbH - SustainabilityCrawler (bot@ecotrek.tech)"],"description":"ESG and sustainability rating data collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"edansbot","url":"https://datadome.co/bots/edansbot/","instances":["Mozilla/5.0 edansbot (Windows NT 10.0; Win64; x64; rv:90.0) Gecko/20100101 Firefox/118.0"],"description":"Web content indexing and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EdgeWatch","url":"https://about.edgewatch.com/","instances":["Mozilla/5.0 (compatible; EdgeWatch/1.1; https://about.edgewatch.com/)"],"description":"Performance monitoring and security assessment bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Do Not Track Verifier","url":"https://datadome.co/bots/eff-crawler/","instances":["Electronic Frontier Foundation\'s Do Not Track Verifier (for questions or concerns email dnt-policy@eff.org)"],"description":"Privacy practices and security protocol analyzer","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"elmahio-uptimebot","url":"https://elmah.io","instances":["elmahio-uptimebot/2.0"],"description":"Error logging uptime and availability monitoring","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"eMoneyBot","url":"https://emoneyadvisor.com","instances":["eMoneyBot/1.0; +https://emoneyadvisor.com/DataAggregationNotice/"],"description":"Financial account aggregation and data scraping","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EpivozCrawler","url":"https://www.techmeme.com","instances":["EpivozCrawler/1.7"],"description":"Content scraping and indexing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"eRepublik\\\\.tools","url":"https://erepublik.tools","instances":["eRepublik.tools - Multithreaded Crawler - "],"description":"MMO game data and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EvoUptimeBot","url":"https://www.evo.agency","instances":["EvoUptimeBot/1.0"],"description":"Uptime and performance monitoring service","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"ExodusMovement","url":"https://www.exodus.io","instances":["ExodusMovement/1.0 GlobalCoinHeight/1.0"],"description":"Web scraping and data extraction bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Ezgif","url":"https://ezgif.com/about","instances":["Mozilla/5.0 (compatible; Ezgif/69.420; +https://ezgif.com/about)"],"description":"GIF and image fetching and editing bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"factset_spyderbot","url":"https://www.factset.com/","instances":["Mozilla/5.0(windows NT 10.0; Win64; x64) AppleWebkit/537.36(KHTML, like Gecko)  Chrome/90.0.4430.72  Safari/537.36 factset_spyderbot"],"description":"Financial data and regulatory filing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FastmailUA","url":"https://www.fastmail.com/policies/bots/","instances":["FastmailUA/1.0"],"description":"Email link preview and image proxy fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"FDL Stats Bot","url":"https://ftwentertainment.com","instances":["FDL Stats Bot"],"description":"Firebase dynamic link analytics and validation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Fedicabot","url":"https://fedica.com/info/fedicabot","instances":["Fedicabot / FedicaApp"],"description":"Social media analytics and link preview bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FedReporterDataBot","url":"https://fedreporter.net/FedReporterBotDocumentation/Readme.txt","instances":["FedReporterDataBot/1.0 (+https://fedreporter.net/FedReporterBotDocumentation;)"],"description":"Financial and regulatory filing data aggregator","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Feed Image Audit","url":"https://image-validator.com/","instances":["Feed Image Audit -- App"],"description":"Image validation and compliance auditing","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"FeedBurner","url":"http://www.feedburner.com/","instances":["FeedBurner/1.0 (http://www.FeedBurner.com)"],"description":"RSS feed distribution and subscriber management","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"feeder\\\\.co","url":"https://feeder.co/crawler","instances":["Mozilla/5.0 (feeder.co; Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/106.0.0.0 Safari/537.36"],"description":"RSS feed aggregation and monitoring service","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Feedpresso Content Index Bot","url":"https://datadome.co/bots/feedpresso-crawler/","instances":["Feedpresso Content Index Bot"],"description":"News aggregation platform content indexer","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Feedwind","url":"http://feed.mikle.com/support/description/","instances":["Mozilla/5.0 (compatible; Feedwind/3.0; +http://feed.mikle.com/support/description/)"],"description":"Dynamic content aggregation widget fetcher","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"fidget-spinner-bot","url":"https://datadome.co/bots/fidget-spinner-bot/","instances":["fidget-spinner-bot"],"description":"Content indexing and SEO analysis crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FirmoGraph","url":"https://datadome.co/bots/firmograph/","instances":["FirmoGraph (+https://firmograph.io)"],"description":"Business data collection and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FlipboardRSS","url":"http://flipboard.com/browserproxy","instances":["Mozilla/5.0 (compatible; FlipboardRSS/1.2; +http://flipboard.com/browserproxy)"],"description":"Social magazine content aggregation and curation","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Foregenix","url":"http://www.foregenix.com/scan","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko, Foregenix) Chrome/91.0.4472.77 Safari/537.36"],"description":"Cybersecurity vulnerability and weakness scanner","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Freespoke\\\\/","url":"https://docs.freespoke.com/search/bot/","instances":["Mozilla/5.0 (compatible; Freespoke/2.0; +https://crawler.freespoke.com)"],"description":"Privacy-focused search engine indexing web content for results","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Friendly testing bot","url":"https://datadome.co/bots/friendly-testing-bot/","instances":["Friendly testing bot"],"description":"Testing crawler verifying website functionality and response behavior","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"friendly-spider","url":"https://datadome.co/bots/friendly-spider/","instances":["friendly-spider"],"description":"Web crawler indexing content for search and data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FriendlyCrawler\\\\/","url":"https://datadome.co/bots/friendlycrawler/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/605.1.15 (KHTML, like Gecko; compatible; FriendlyCrawler/1.0) Chrome/120.0.6099.216 Safari/605.1.15"],"description":"General web crawler indexing content for data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FullStoryBot\\\\/","url":"https://help.fullstory.com/spp-ref/343521-what-is-the-fullstorybot","instances":["FullStoryBot/1.0"],"description":"Analytics platform crawler collecting session and behavioral data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Funnelback","url":"https://docs.squiz.net/funnelback/docs/latest/","instances":["Funnelback"],"description":"Enterprise search crawler indexing content for internal search platforms","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"FuseonBot\\\\/","url":"https://datadome.co/bots/fuseonbot/","instances":["FuseonBot/1.1 (+http://linkaffinity.io)"],"description":"Link affinity crawler indexing web content for SEO analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Gabanzabot\\\\/","url":"https://datadome.co/bots/gabanzabot/","instances":["Gabanzabot/1.1 (Gabanza Search Engine; https://www.gabanza.com)"],"description":"Search engine crawler indexing websites for Gabanza search results","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"gdnplus\\\\.com","url":"https://datadome.co/bots/gdnp-crawler/","instances":["https://gdnplus.com:Gather Analyze Provide."],"description":"Data gathering crawler analyzing and providing web content insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"getthit\\\\.com","url":"https://www.getthit.com/bot","instances":["www.GettHIT.com | Free Traffic Exchange Bot | If you are seeing this, then your website has been listed in our traffic exchange service. | Visit Us : https://www.getthit.com/bot | Macintosh; Intel Mac OS X 10_7_5 (compatible; getthit.com/3.1;)"],"description":"Traffic exchange service bot generating visits to listed websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GG PeekBot","url":"https://www.gg.pl/","instances":["GG PeekBot 2.0 ( https://www.gg.pl/ https://www.gg.pl/info/praca/ )"],"description":"Polish messaging platform crawler generating link previews for users","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Ghost Inspector","url":"https://ghostinspector.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0 Safari/537.36 Ghost Inspector (63c85ddbde52d6697f57c623)"],"description":"Browser testing service automating UI tests and monitoring website changes","addition_date":"2026/04/17","tags":["browser-automation"]},{"pattern":"github-camo","url":"https://github.com/atmos/camo","instances":["github-camo (c006e452)"],"description":"GitHub image proxy fetching external images for secure rendering","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"GlobalWebSearch","url":"https://datadome.co/bots/globalwebsearch/","instances":["GlobalWebSearchx"],"description":"Web crawler indexing content for global search engine results","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Golfe\\\\/","url":"https://datadome.co/bots/6hphjxgx/","instances":["Mozilla/7.0 (compatible; Golfe/1.1; +http://www.goo-olfe.ae/bot.html)"],"description":"UAE-based search engine crawler indexing web content for search","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Google-Apps-Script","url":"https://script.google.com/","instances":["Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: UAEmdDd_XLoqpGxtGfu5uvUaQlW77VLYz-w)"],"description":"Google scripting platform fetching URLs for automation workflows","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoogleStackdriverMonitoring","url":"https://cloud.google.com/monitoring","instances":["GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)"],"description":"Google Cloud monitoring service performing uptime checks on endpoints","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"GoogleAssociationService\\\\/","url":"https://developers.google.com/identity/credential-sharing/digital-asset-links#:~:text=then%20act%20upon.-,Overview,as%20location%2C%20with%20website%20B.","instances":["GoogleAssociationService/"],"description":"Google service verifying digital asset links between apps and websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoogleImageProxy","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)"],"description":"Google image proxy fetching and caching images for Gmail display","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"GoogleProducer","url":"https://developers.google.com/search/docs/crawling-indexing/google-user-triggered-fetchers#googleproducer","instances":["GoogleProducer; (+https://developers.google.com/search/docs/crawling-indexing/google-producer)"],"description":"Google user-triggered fetcher retrieving content for Google products","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Googlebot-IA\\\\/","url":"https://scholar.google.com/intl/en/scholar/libraries.html","instances":["Googlebot-IA/2.1"],"description":"Google Scholar crawler indexing academic papers and library content","addition_date":"2026/04/17","tags":["search-engine","academic"]},{"pattern":"Google-Trust-Services\\\\/","url":"https://pki.goog/","instances":["Mozilla/5.0 (compatible; Google-Trust-Services/2.0; http://pki.goog/)"],"description":"Google PKI service validating SSL certificates and checking revocation status","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Google-Area120","url":"https://area120.google.com/","instances":["Google-Area120-PrivacyPolicyFetcher"],"description":"Google Area 120 experimental tool fetching privacy policies from websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Google-CloudVertexBot","url":"https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers#google-cloudvertexbot","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/W.X.Y.Z Mobile Safari/537.36 (compatible; Google-CloudVertexBot; +https://cloud.google.com/enterprise-search)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Google-CloudVertexBot; +https://cloud.google.com/enterprise-search) Chrome/W.X.Y.Z Safari/537.36"],"description":"Google Vertex AI crawler indexing content for enterprise search solutions","addition_date":"2026/04/17","tags":["search-engine","ai-crawler"]},{"pattern":"GoogleAssociationService$","url":"https://developers.google.com/digital-asset-links","instances":["GoogleAssociationService"],"description":"Google service verifying digital asset link associations between platforms","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoogleDocs","url":"https://docs.google.com/","instances":["Mozilla/5.0 (compatible; GoogleDocs; apps-spreadsheets; +http://docs.google.com)"],"description":"Google Docs crawler fetching web content for spreadsheet import functions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoPay","url":"https://doc.gopay.com/","instances":["GoPay"],"description":"Payment gateway service verifying merchant websites and payment endpoints","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GotSiteMonitor\\\\.com","url":"https://datadome.co/bots/gotsitemonitor/","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.11 (KHTML, like Gecko) Chrome/23.0.1271.64 Safari/537.11 GotSiteMonitor.com"],"description":"Website monitoring service tracking uptime and alerting on downtime","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"synthetic-monitoring-agent\\\\/","url":"https://grafana.com/","instances":["synthetic-monitoring-agent/v0.20.1-0-g66af84ad (linux amd64; 66af84ad6a8755895d4b69606281ca7354c1589a; 2024-02-12 16:50:07+00:00; +https://github.com/grafana/synthetic-monitoring-agent)"],"description":"Grafana synthetic monitoring agent probing endpoints for availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Grammarly\\\\/","url":"https://datadome.co/bots/grammarly/","instances":["Grammarly/1.0 (http://www.grammarly.com)"],"description":"Writing assistant crawler fetching web content for grammar analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"gregcrawler","url":"https://datadome.co/bots/gregcrawler/","instances":["gregcrawler"],"description":"Web crawler indexing content for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GroovinaAdsbot\\\\/","url":"https://www.groovinads.com/","instances":["Mozilla/5.0 (compatible; GroovinaAdsbot/1.0; +https://www.groovinads.com/en/#bot)"],"description":"Advertising platform crawler indexing products and pricing for campaigns","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Grover\\\\/","url":"https://datadome.co/bots/grover-bot/","instances":["Grover/Grover-1.18 (Web Crawler)"],"description":"Anonymous web crawler likely used for research or content scraping","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GTmetrix","url":"https://gtmetrix.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/117.0.0.0 Safari/537.36 GTmetrix"],"description":"Performance testing tool analyzing page speed and optimization recommendations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"GuestpostsBot\\\\/","url":"https://guestposts.com.br/","instances":["Mozilla/5.0 (compatible; GuestpostsBot/2.0; +https://guestposts.com.br/blog/robot/)"],"description":"Guest posting platform crawler discovering and indexing blog opportunities","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Gulper Web Bot","url":"https://datadome.co/bots/gulperbot/","instances":["Gulper Web Bot 0.2.4 (www.ecsl.cs.sunysb.edu/~maxim/cgi-bin/Link/GulperBot)"],"description":"Academic web crawler collecting data for research and link analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Verity\\\\/","url":"https://gumgum.com/verity","instances":["Verity/1.1 (https://gumgum.com/verity; verity-support@gumgum.com)"],"description":"Contextual advertising crawler analyzing page content for brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"HappyWing","url":"https://datadome.co/bots/happywing/","instances":["HappyWing"],"description":"Web crawler indexing content for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"harsilbot\\\\/","url":"http://www.harsil.com/bot","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36 (compatible; harsilbot/1.1; +http://www.harsil.com/bot)"],"description":"Web crawler indexing and collecting data for SEO analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"HawaiiBot","url":"https://datadome.co/bots/hawaiibot/","instances":["HawaiiBot"],"description":"Web crawler gathering content for data aggregation and indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"hCardValidator","url":"http://hcard.geekhood.net/","instances":["hCardValidator/1 PHP/5 (http://hcard.geekhood.net)"],"description":"Microformat validator checking hCard contact data on web pages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Hello World","url":"https://datadome.co/bots/hello-world/","instances":["Hello World"],"description":"Test crawler sending generic requests to verify web server responses","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"HelloworkJobPostingBot\\\\/","url":"https://www.hellowork-group.com/en/","instances":["HelloworkJobPostingBot/1.0"],"description":"Job board crawler indexing employment listings and posting data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"HetrixTools","url":"https://hetrixtools.com/uptime-monitoring-bot.html","instances":["HetrixTools Uptime Monitoring Bot. https://hetrix.tools/uptime-monitoring-bot.html"],"description":"Uptime monitoring bot checking server availability and alerting downtime","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"HIFIBot\\\\/","url":"https://hi.fi/","instances":["Mozilla/5.0 (compatible; HIFIBot/1; +https://hi.fi)"],"description":"Web crawler indexing content for search and information aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Hlidam\\\\.to robot","url":"https://hlidam.to/","instances":["Hlidam.to robot"],"description":"Czech job listing crawler indexing employment offers and postings","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Honeybadger Uptime Check","url":"https://www.honeybadger.io/","instances":["Honeybadger Uptime Check"],"description":"Error monitoring service checking website availability and health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"HostTracker\\\\/","url":"https://datadome.co/bots/hosttracker/","instances":["Mozilla/5.0 (compatible;HostTracker/2.0;+http://www.host-tracker.com/)"],"description":"Website monitoring service checking availability from multiple global locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Hotjar","url":"https://www.hotjar.com/","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 11_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Hotjar Version/11.0 Mobile/15E148 Safari/604.1"],"description":"Analytics platform crawler collecting heatmap and behavior tracking data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"hstspreload-bot","url":"https://hstspreload.org/","instances":["hstspreload-bot"],"description":"HSTS preload list checker verifying HTTPS enforcement across websites","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Huckabot\\\\/","url":"https://huckabuy.com/","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.96 Mobile Safari/537.36 (compatible; Huckabot/0.0; +https://huckabuy.com/)"],"description":"E-commerce SEO crawler analyzing product pages for optimization insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Hype Machine\\\\/","url":"https://hypem.com/latest","instances":["Hype Machine/4.0 hypem.com (anthony@hypem.com)"],"description":"Music blog aggregator crawler indexing tracks and artist content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Web Screen Service By hyperhost","url":"https://datadome.co/bots/hyperhost-ua-crawler/","instances":["Web Screen Service By hyperhost.ua"],"description":"Web screenshot service capturing page visuals for hosting platform","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AdsBot-IAB","url":"https://iabtechlab.com/ads-txt/","instances":["AdsBot-IAB"],"description":"IAB technology crawler verifying ads.txt files for programmatic advertising","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"iAskBot\\\\/","url":"https://datadome.co/bots/iaskspider/","instances":["Mozilla/5.0 AppleWebKit/605.1.15 (KHTML, like Gecko; compatible; iAskBot/1.0; +https://iask.ai/) Chrome/120.0.6099.119 Safari/605.1.15"],"description":"AI search engine crawler indexing web content for question answering","addition_date":"2026/04/17","tags":["search-engine","ai-crawler"]},{"pattern":"IBM Crawler","url":"https://datadome.co/bots/ibm-crawler/","instances":["IBM Crawler"],"description":"IBM enterprise crawler indexing content for Watson and cloud services","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"IFTTT\\\\/","url":"https://ifttt.com/feed/details","instances":["IFTTT/1.0 (https://ifttt.com/support)"],"description":"Automation platform crawler fetching feeds for conditional workflow triggers","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ImageFetcher\\\\/","url":"http://wsrv.nl/","instances":["Mozilla/5.0 (compatible; ImageFetcher/9.0; +http://wsrv.nl/)"],"description":"Image proxy service fetching and caching images for web applications","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ImageMind","url":"https://datadome.co/bots/imagemind/","instances":["ImageMind"],"description":"Image analysis crawler collecting visual data for AI training purposes","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"img2dataset","url":"https://github.com/rom1504/img2dataset","instances":["Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:72.0) Gecko/20100101 Firefox/72.0 (compatible; img2dataset; +https://github.com/rom1504/img2dataset)"],"description":"Open source tool downloading images for machine learning dataset creation","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"imgproxy\\\\/","url":"https://imgproxy.net/","instances":["imgproxy/3.21.0"],"description":"Image processing proxy resizing and optimizing images for web delivery","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"impendoom-bot\\\\/","url":"https://impendoom.com/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; impendoom-bot/0.1.0; +https://impendoom.com/) Safari/537.36"],"description":"Web crawler indexing content for competitive intelligence and data analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"IndeedJobBot","url":"https://www.indeed.com/about/indeed-crawlers","instances":["IndeedJobBot"],"description":"Job search engine crawler indexing employment listings and company pages","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Innguma\\\\/","url":"https://factory.innguma.com/fetcher/","instances":["Innguma/1.0 (+https://factory.innguma.com/fetcher/)"],"description":"Content fetcher crawler gathering web data for information extraction","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Instapaper\\\\/","url":"https://www.instapaper.com/publishers","instances":["Instapaper/4.0Instaparser/1.0"],"description":"Read-later service crawler fetching articles for offline reading storage","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Integromat\\\\/","url":"https://developers.make.com/api-documentation","instances":["Integromat/production"],"description":"Automation platform crawler fetching web data for workflow integration","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"intelx\\\\.io_bot","url":"https://intelx.io/","instances":["Mozilla/5.0 (compatible; intelx.io_bot +https://intelx.io)"],"description":"Intelligence search engine crawler indexing leaks and dark web content","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"internetVista monitor","url":"https://datadome.co/bots/internetvista-monitor/","instances":["internetVista monitor (Mozilla compatible)"],"description":"Website monitoring service checking availability performance and SSL status","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Irokez\\\\.cz monitoring","url":"https://datadome.co/bots/irokez-cz-monitoring/","instances":["Irokez.cz monitoring v1.2 - (http://www.irokez.cz, Irokez.cz, crawl)"],"description":"Czech web monitoring service tracking availability and performance metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"IsDownBot\\\\/","url":"https://help.isdown.app/custom-monitors/isdownbot","instances":["Mozilla/5.0 (compatible; IsDownBot/1.0;)"],"description":"Downtime monitoring bot checking website and service availability status","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"ISSCyberRiskCrawler\\\\/","url":"https://datadome.co/bots/isscyberriskcrawler/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 13_0_1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0.0.0 Safari/537.36 ISSCyberRiskCrawler/1.1.4"],"description":"Cybersecurity risk crawler scanning websites for vulnerabilities and exposures","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"iubenda-radar\\\\/","url":"https://www.iubenda.com/","instances":["iubenda-radar/2.25.2"],"description":"Compliance platform crawler auditing privacy policies and cookie consent","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"UptimeBot\\\\/","url":"https://jaggedpixel.co/","instances":["Mozilla/5.0 (compatible; UptimeBot/1.0; +https://www.getuptime.co)"],"description":"Uptime monitoring service verifying website availability and response latency","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"jetmon\\\\/","url":"https://automattic.com/","instances":["jetmon/1.0 (Jetpack Site Uptime Monitor by WordPress.com)"],"description":"WordPress Jetpack site uptime monitor and health checking service","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"jobswithgptcom-bot","url":"https://jobswithgpt.com/bot.html","instances":["jobswithgptcom-bot"],"description":"Job portal crawler indexing career pages and employment listings","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Jumio","url":"https://github.com/Jumio/implementation-guides/blob/master/netverify/callback.md","instances":["Jumio"],"description":"Identity and KYC verification service web content analyzer","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Kagibot\\\\/","url":"https://kagi.com/","instances":["Mozilla/5.0 (compatible; Kagibot/1.0; +https://kagi.com/bot)"],"description":"Privacy-focused search engine crawler indexing content for rankings","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"KangarooBot\\\\/","url":"https://datadome.co/bots/kangaroo-bot/","instances":["Mozilla/5.0 (compatible; KangarooBot/1.0; +https://kangaroobot.com)"],"description":"Data scraping and content aggregation crawler mimicking human behavior","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"KargoBot-Artemis","url":"https://www.kargo.com/","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 13_2_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.0.3 Mobile/15E148 Safari/604.1 (compatible; KargoBot-Artemis-Mobile; +https://www.kargo.com/kargobot-artemis)"],"description":"Ad-tech crawler analyzing pages for contextual targeting and brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"kazbtbot\\\\/","url":"http://kazbt.com/","instances":["Mozilla/5.0 (compatible; kazbtbot/0.1; +http://kazbt.com/)"],"description":"Web crawler for content indexing and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"keycdn-tools\\\\/","url":"https://tools.keycdn.com/","instances":["keycdn-tools/speed"],"description":"CDN performance monitoring measuring website load times and metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"keys-so-bot","url":"https://datadome.co/bots/keys-so-bot/","instances":["Mozilla/5.0 (keys-so-bot)"],"description":"Automated crawler for indexing and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"kinsta-bot","url":"https://kinsta.com/","instances":["kinsta-bot"],"description":"Hosting platform crawler for cache warming and SEO audit checks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Klaviyo\\\\/","url":"https://www.klaviyo.com/","instances":["Klaviyo/1.0"],"description":"Marketing automation bot fetching product data for email campaigns","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Kukei\\\\.eu-Bot\\\\/","url":"https://kukei.eu/","instances":["Mozilla/5.0 (compatible; Kukei.eu-Bot/0.2; +https://kukei.eu)"],"description":"Web crawler indexing and analyzing page content for search purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LAC_IAHarvester","url":"https://library-archives.canada.ca/eng/services/government-canada/web-social-media-preservation-program/Pages/web-archive.aspx","instances":["Mozilla/5.0 (compatible; LAC_IAHarvester/3.3.0; +https://library-archives.canada.ca/eng/services/government-canada/web-social-media-preservation-program/Pages/web-archive.aspx)"],"description":"Canadian library web archiving bot preserving government websites","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"LastModBot\\\\/","url":"https://last-modified.com/","instances":["Mozilla/5.0 (compatible; LastModBot/0.1; +https://last-modified.com/en)"],"description":"Web crawler detecting page freshness by analyzing last modified headers","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LegalMonster","url":"https://www.legalmonster.com/","instances":["LegalMonster"],"description":"Compliance monitoring scanner detecting cookies and tracking consent","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Let\'s Encrypt","url":"https://letsencrypt.org/","instances":["Mozilla/5.0 (compatible; Let\'s Encrypt validation server; +https://www.letsencrypt.org)"],"description":"SSL certificate validation bot verifying domain control for TLS certs","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Level9SearchBot\\\\/","url":"https://level9.com/","instances":["Mozilla/5.0 (compatible; Level9SearchBot/2-1.5)"],"description":"Search and OSINT crawler indexing public content for search purposes","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"loc\\\\.gov\\\\/programs\\\\/web-archiving","url":"https://www.loc.gov/programs/web-archiving/for-site-owners","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.97 Safari/537.36 (+https://www.loc.gov/programs/web-archiving/for-site-owners/)"],"description":"Government web archiver preserving cultural content for long-term access","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"LinerBot\\\\/","url":"https://docs.getliner.com/docs/linerbot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; LinerBot/1.0; +https://docs.getliner.com/docs/linerbot)"],"description":"AI workspace crawler indexing web content for search and discovery","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"LinkTiger","url":"https://linktiger.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/76.0.3809.87 Safari/537.36 LinkTiger"],"description":"Broken link detection crawler auditing website link integrity","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LinkAce\\\\/","url":"https://www.linkace.org/","instances":["LinkAce/1 (https://github.com/Kovah/LinkAce)"],"description":"Self-hosted bookmark archive crawler preserving web content","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"LinksIndexerBot\\\\/","url":"https://linksindexer.com/bot","instances":["Mozilla/5.0 (compatible; LinksIndexerBot/1.0; +http://linksindexer.com/bot)"],"description":"SEO crawler indexing backlinks and submitting URLs for search engines","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LinkWalker\\\\/","url":"https://datadome.co/bots/linkwalker/","instances":["Mozilla/5.0 (compatible; LinkWalker/2.0; +http://www.seventwentyfour.com)"],"description":"Automated web crawler for content and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LogicMonitor","url":"https://www.logicmonitor.com/support/about-logicmonitor/overview/logicmonitor-public-ip-addresses-dns-names","instances":["LogicMonitor SiteMonitor/1.0"],"description":"Synthetic monitoring bot checking website and API availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"LoomlyBot","url":"https://www.loomly.com/","instances":["LoomlyBot"],"description":"Social media management metadata fetcher for link previews","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Macrobondbot","url":"https://www.macrobond.com/","instances":["Mozilla/5.0 (compatible; Macrobondbot +http://redir.macrobond.com/go/bot/)"],"description":"Financial data crawler gathering macroeconomic time-series data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MADBbot\\\\/","url":"https://madb.zapto.org/bot.html","instances":["MADBbot/0.1 (Gathering webpages for data analytics; https://madb.zapto.org/bot.html; ma-db-crawl@googlegroups.com)"],"description":"Web crawler gathering data for analytics and research purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Magellan","url":"https://datadome.co/bots/magellan/","instances":["Magellan"],"description":"Web content indexing and competitive analysis crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"magicsearchdev\\\\/","url":"https://datadome.co/bots/magicsearchdev/","instances":["magicsearchdev/1.0"],"description":"Web crawler for content indexing and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Magnet\\\\.me-web\\\\/","url":"https://magnet.me/bot.html","instances":["Magnet.me-web/1.0 (+https://magnet.me/bot.html)"],"description":"Graduate recruitment platform crawling job postings and employer data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MainWP\\\\/","url":"https://www.dshost.com.au/","instances":["Mozilla/5.0 (compatible; MainWP/4.2.7.1; +http://mainwp.com)"],"description":"WordPress management platform crawler auditing child site health","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Make\\\\/","url":"https://www.make.com/en/","instances":["Make/production"],"description":"Automation platform crawler validating endpoints and collecting metadata","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ManageWP","url":"https://managewp.com/","instances":["ManageWP"],"description":"WordPress dashboard scanner verifying site availability and health","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MarketGoo\\\\/","url":"https://www.marketgoo.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_9_5) AppleWebKit/600.1.17 (KHTML, like Gecko) Version/7.1 Safari/537.85.10 MarketGoo/2.1"],"description":"SEO audit spider evaluating technical search engine optimization signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MarketingMiner","url":"https://datadome.co/bots/marketingminer-bot/","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/W.X.Y.Z Mobile Safari/537.36(compatible; MarketingMiner v2.0; +https://www.marketingminer.com)"],"description":"Digital marketing analytics crawler gathering SEO and performance data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"dbot\\\\)","url":"https://www.marsflag.com/ja/marsfinder/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) (dbot)"],"description":"Link preview and content discovery metadata harvester bot","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Mattermost-Bot\\\\/","url":"https://datadome.co/bots/mattermost-bot/","instances":["Mattermost-Bot/1.1"],"description":"Team communication platform fetching URLs for preview and automation","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Mavifinds","url":"https://brandimi.com/mavifinds-bot/","instances":["Mavifinds Bot"],"description":"Shopping discovery crawler indexing product prices and availability","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MB-LinkChecker","url":"https://www.marcobeierer.com/tools","instances":["MB-LinkChecker"],"description":"Website crawler for structure analysis and metadata collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MedialogiaBot","url":"https://www.mlg.ru/","instances":["Mozilla/5.0 (compatible; MedialogiaBot; +http://home.prod.mlg.ru/bots.txt)"],"description":"Media monitoring crawler tracking news and brand mentions online","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MediaMonitoringBot\\\\/","url":"https://mediamonitoringbot.com/","instances":["MediaMonitoringBot/1.1 (+https://mediamonitoringbot.com/crawler; crawler@mediamonitoringbot.com)"],"description":"OSINT crawler harvesting mentions from news blogs and forums","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MediavineMetadataParser\\\\/","url":"https://radar.cloudflare.com/bots/directory/mediavine-metadata-parser/mediavine.com","instances":["MediavineMetadataParser/7.7.3"],"description":"Ad network metadata extractor gathering schema and preview data","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Pywikibot\\\\/","url":"https://www.mediawiki.org/wiki/Manual:Pywikibot","instances":["wlc3 Pywikibot/9.0.0.dev0 (g18371) requests/2.31.0 Python/3.10.12.final.0"],"description":"MediaWiki crawler indexing wiki content for search and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CentComBot\\\\/","url":"https://centcom.melonmesa.com/","instances":["Mozilla/5.0 (compatible; CentComBot/"],"description":"Content indexing and dataset building crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MergadoBot","url":"https://datadome.co/bots/mergadobot/","instances":["MergadoBot (+http://mergado.cz)"],"description":"E-commerce product data feed optimization and aggregation crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Meta-ExternalHit\\\\/","url":"https://datadome.co/bots/meta-externalagent/","instances":["Mozilla/5.0 (compatible; Meta-ExternalHit/1.1; +http://www.facebook.com/externalhit_uatext.php)"],"description":"Meta platform bot fetching link previews and metadata for sharing","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Metorik","url":"https://metorik.com/","instances":["Metorik API Client/2.0.1"],"description":"E-commerce analytics platform crawler for WooCommerce and Shopify stores","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MgidBot","url":"https://www.mgid.com","instances":["MgidBot 1.0"],"description":"Native advertising platform crawler analyzing pages for targeting","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Miniature\\\\.io\\\\/","url":"https://miniature.io/","instances":["Mozilla/5.0 (X11; Linux x86_64) Miniature.io/6.0 AppleWebKit/537.36 (KHTML, like Gecko) QtWebEngine/5.12.4 Chrome/69.0.3497.128 Safari/537.36"],"description":"Web page archiving and thumbnail generation bot tool","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"mirrorweb\\\\.com","url":"https://www.mirrorweb.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.97 Safari/537.36 +https://www.mirrorweb.com"],"description":"Web archiving platform crawler capturing timestamped website snapshots","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"MissinglettrBot\\\\/","url":"https://missinglettr.com/","instances":["Mozilla/5.0 (compatible; MissinglettrBot/2.0; +http://missinglettr.com/bot/)"],"description":"Social media automation platform crawler for blog and feed indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"crawler_eb_germany","url":"https://datadome.co/bots/crawler_eb_germany/","instances":["crawler_eb_germany_2.0"],"description":"General web crawler for indexing and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ModularConnector\\\\/","url":"https://uniqoders.com/","instances":["ModularConnector/1.0 (Linux)"],"description":"Distributed modular crawler framework for content processing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Mollie HTTP client","url":"https://www.mollie.com/","instances":["Mollie HTTP client/1.0"],"description":"Payment service provider verifying merchant sites and compliance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Monibot","url":"https://datadome.co/bots/monibot/","instances":["Monibot"],"description":"Web crawler for competitive analysis and price monitoring","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"monitis -","url":"https://www.monitis.com/","instances":["Mozilla/5.0 (compatible; monitis - premium monitoring service; http://www.monitis.com)"],"description":"Synthetic monitoring bot checking website availability and performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"MonitoRSS\\\\/","url":"https://monitorss.xyz/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:89.0) Gecko/20100101 Firefox/89.0 MonitoRSS/1.0"],"description":"Discord bot crawler fetching RSS feeds for channel notifications","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"MonSpark\\\\/","url":"https://monspark.com/","instances":["Mozilla/5.0+(compatible; MonSpark/1.0; http://www.monspark.com/)"],"description":"Website monitoring service bot checking uptime and performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"montastic-monitor","url":"https://montastic.com/","instances":["montastic-monitor www.montastic.com"],"description":"Uptime monitoring bot tracking website availability and latency","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"MonTools\\\\.com","url":"https://datadome.co/bots/montools/","instances":["Mozilla/5.0 (compatible; MonTools.com)"],"description":"Web crawler for scanning and indexing website pages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MotoMinerBot\\\\/","url":"https://motominer.com/Bot","instances":["Mozilla/5.0 (compatible; MotoMinerBot/1.0; +https://motominer.com/Bot)"],"description":"Automotive marketplace crawler indexing vehicle listings and prices","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MRGbot\\\\/","url":"https://www.mrg.ro/","instances":["Mozilla/5.0 (compatible; MRGbot/1.0; +https://www.mrg.ro/bot.html)"],"description":"Security testing lab crawler for anti-fraud control evaluation","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"MxToolbox","url":"https://datadome.co/bots/mxtoolbox-bot/","instances":["Mozilla/5.0+(compatible; MxToolbox/Beta7; http://www.mxtoolbox.com/)"],"description":"Email delivery and reputation monitoring for organizations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"my-tiny-bot","url":"https://datadome.co/bots/my-tiny-bot/","instances":["my-tiny-bot"],"description":"Lightweight web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MyBot\\\\/","url":"https://datadome.co/bots/mybot/","instances":["Mozilla/5.0 (compatible; MyBot/1.0)"],"description":"Web crawler for indexing and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"nbertaupete95","url":"https://datadome.co/bots/nbertaupete95/","instances":["Mozilla/5.0/Firefox/42.0 - nbertaupete95(at)gmail.com"],"description":"Web crawler for SEO and competitive analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NetAPI","url":"https://datadome.co/bots/netapi/","instances":["NetAPI v1"],"description":"Automated crawler interacting with websites for data collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NetpeakCheckerBot\\\\/","url":"https://netpeaksoftware.com/","instances":["Mozilla/5.0 (compatible; NetpeakCheckerBot/3.6; +https://netpeaksoftware.com/checker)"],"description":"SEO analysis crawler identifying technical issues and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NetShelter ContentScan","url":"https://datadome.co/bots/netshelter-contentscan/","instances":["Mozilla/5.0 (Windows; U; Windows NT 6.1; en-GB; rv:1.9.2.3) Gecko/20100401 Firefox/3.6.3 (NetShelter ContentScan)"],"description":"Media network crawler categorizing content for ad targeting","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"NETVIGIE","url":"https://netvigie.com/","instances":["NETVIGIE"],"description":"European performance and uptime monitoring synthetic crawler","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"NewRelicbot\\\\/","url":"https://newrelic.com/","instances":["Mozilla/5.0 (compatible; NewRelicbot/2.1; +http://www.newrelic.com)"],"description":"Application monitoring bot for uptime and performance checking","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"nyt_scraping","url":"https://int.nyt.com/assets/scraping.json","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Safari/537.36 nyt_scraping/scraping@nytimes.com"],"description":"News organization newsgathering crawler for reporting support","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NewsNow\\\\/","url":"https://www.newsnow.co.uk/h/","instances":["Mozilla/4.0 (compatible; MSIE 7.0; Windows NT) NewsNow/1.0"],"description":"UK news aggregation platform crawler for content discovery","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NLNZ_IAHarvester","url":"https://natlib.govt.nz/publishers-and-authors/web-harvesting","instances":["Mozilla/5.0 (compatible; NLNZ_IAHarvester2024/3.3.0; +https://natlib.govt.nz/publishers-and-authors/web-harvesting/domain-harvest)"],"description":"New Zealand library digital preservation and archiving bot","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"NodePing","url":"https://datadome.co/bots/nodeping/","instances":["NodePing"],"description":"Website monitoring service performing uptime checks globally","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"nomore404\\\\.com robot","url":"https://datadome.co/bots/nomore404-com-robot/","instances":["Mozilla/5.0 (nomore404.com robot/1.1; +https://nomore404.com/)"],"description":"Broken link detection crawler identifying HTTP 404 errors","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"noorobot","url":"https://noordigital.com/","instances":["noorobot"],"description":"Web scraper performing high-volume programmatic content collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Nooshub\\\\/","url":"https://www.nooshub.com/","instances":["Mozilla/5.0 (compatible; Nooshub/1.0; +https://www.nooshub.com/statics/bots)"],"description":"AI feed platform crawler indexing content and RSS feeds","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Notabot","url":"https://corp.helpfeel.com/ja/home","instances":["Notabot"],"description":"Content aggregation and metadata extraction crawler bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Novaact\\\\/","url":"https://datadome.co/bots/novaact/","instances":["Mozilla/5.0 (compatible; Novaact/1.0; +https://www.novaact.com)"],"description":"Web crawler for data aggregation and analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Novellum","url":"https://crawl.corp.novellum.ai/docs","instances":["Novellum"],"description":"AI data collection crawler for model training and enrichment","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"NsToolsBot\\\\/","url":"https://ns.tools/","instances":["NsToolsBot/analyse"],"description":"Network and security analysis tool crawler gathering server data","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"nvdorz","url":"https://datadome.co/bots/nvdorz/","instances":["nvdorz"],"description":"Web crawler for content indexing and analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Odin;","url":"https://docs.getodin.com/","instances":["Mozilla/5.0 (compatible; Odin; https://docs.getodin.com/)"],"description":"Automated crawler for data collection and indexing purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Offline Explorer","url":"https://datadome.co/bots/offline-explorer/","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.0; Offline Explorer; MSIECrawler)"],"description":"Website downloader tool for offline archival and content analysis","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"OhDear\\\\/","url":"https://ohdear.app/docs/faq/what-is-the-oh-dear-checker","instances":["Mozilla/5.0 (compatible; OhDear/1.1; +https://ohdear.app/checkerOhDear.app (+https://ohdear.app/docs/checks/uptime)"],"description":"Website monitoring bot scanning uptime and TLS certificate validity","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Omnisend\\\\/","url":"https://bots.omnisend.io/cf.txt","instances":["Omnisend/1.0"],"description":"Ecommerce marketing automation crawler fetching campaign URLs metadata","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Online Domain Tools","url":"https://datadome.co/bots/online-domain-tools/","instances":["Mozilla/5.0 (compatible; Online Domain Tools - Server Monitor/1.0; +http://server-monitoring.online-domain-tools.com)"],"description":"SEO analysis crawler identifying technical issues and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WebCEO Online\\\\/","url":"https://datadome.co/bots/online-webceo-bot/","instances":["Mozilla/5.0 (compatible; WebCEO Online/1.0; +http://online.webceo.com)"],"description":"SEO platform crawler analyzing keywords and backlinks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"OnlineOrNot\\\\.com_bot","url":"https://onlineornot.com","instances":["OnlineOrNot.com_bot_1.0_(https://onlineornot.com)"],"description":"Web crawler for systematic content browsing and indexing","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"OpenGraph\\\\.io\\\\/","url":"https://www.opengraph.io/","instances":["Mozilla/5.0 (compatible; OpenGraph.io/1.1; +https://opengraph.io/ AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.2704.103 Safari/537.36"],"description":"Open Graph metadata extractor for link preview generation","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"OpenRSS","url":"https://openrss.org/","instances":["OpenRSS"],"description":"Feed discovery crawler converting websites into RSS feeds","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"OpenVAS","url":"https://openvas.org/","instances":["Mozilla/5.0 [en] (X11, U; OpenVAS)"],"description":"Vulnerability scanner crawler identifying security weaknesses","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Owler \\\\(ows\\\\.eu","url":"https://ows.eu/owler","instances":["Owler (ows.eu/owler)"],"description":"European open search crawler for decentralized indexing","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Operator\\\\/","url":"https://datadome.co/bots/operator/","instances":["Mozilla/5.0 (compatible; Operator/1.0; +https://www.example.com/bot.html)"],"description":"Automated crawler performing repetitive internet tasks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Orbbot\\\\/","url":"https://datadome.co/bots/orbbot/","instances":["Mozilla/5.0 (compatible; Orbbot/1.1;)"],"description":"Web crawler indexing content for SEO and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"zebra-v2-bot","url":"https://datadome.co/bots/zebra-v2-bot/","instances":["zebra-v2-bot"],"description":"Web crawler for indexing and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Orlo-LinkPreview\\\\/","url":"https://orlo.tech/","instances":["Orlo-LinkPreview/1.0"],"description":"Social platform link preview and metadata fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Cozi-iCalendar-FeedReader","url":"https://ourfamilywizard.com/","instances":["Cozi-iCalendar-FeedReader"],"description":"Co-parenting platform crawler fetching shared content metadata","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"OutsellURLValidator","url":"https://www.outsell.com/","instances":["OutsellURLValidator"],"description":"Digital marketing crawler validating campaign link health","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Overcast\\\\/","url":"https://overcast.fm/","instances":["Overcast/1.0 Podcast Sync (123 subscribers; feed-id=456789; +http://overcast.fm/)"],"description":"Podcast platform crawler discovering and refreshing feeds","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"PRTGCloudBot\\\\/","url":"https://www.paessler.com/","instances":["Mozilla/5.0 (compatible; PRTGCloudBot/1.0; +http://www.paessler.com/prtgcloudbot; for_[edf7e62f223b268942b7efa36b6be1e305fcdadb])"],"description":"Paessler cloud monitoring bot checking uptime and health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Pagespeed\\\\/","url":"http://www.pagespeed.de/","instances":["Mozilla/5.0 (compatible; Pagespeed/1.1 Fetcher; +http://www.pagespeed.de)"],"description":"Performance analysis crawler assessing web page metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"PanguBot","url":"https://datadome.co/bots/pangubot/","instances":["Mozilla/5.0 (compatible; PanguBot +https://www.pangutech.com)"],"description":"Chinese search engine crawler indexing websites","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Panopta","url":"https://www.panopta.com/","instances":["Panopta v1.1"],"description":"Synthetic monitoring bot verifying uptime and transactions","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Paqlebot\\\\/","url":"http://www.paqle.dk/about/paqlebot","instances":["Mozilla/5.0 (compatible; Paqlebot/2.0; +http://www.paqle.dk/about/paqlebot)"],"description":"Web crawler gathering data for analytics and research","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"parse\\\\.ly scraper\\\\/","url":"https://www.parse.ly/","instances":["Mozilla/5.0 (compatible; parse.ly scraper/0.16; +http://parsely.com)"],"description":"Content analytics platform crawler for metadata extraction","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PayPal\\\\/","url":"https://www.paypal.com/ipn","instances":["PayPal/AUHR-214.0-51787073PayPal IPN ( https://www.paypal.com/ipn )"],"description":"Payment processor bot validating endpoints and compliance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PDF24 URL To PDF","url":"https://tools.pdf24.org/webpage-to-pdf","instances":["PDF24 URL To PDF"],"description":"PDF conversion crawler capturing web pages as documents","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PingAdmin\\\\.Ru\\\\/","url":"http://ping-admin.ru/","instances":["Mozilla/5.0 (compatible; PingAdmin.Ru/1.2; +http://pingadmin.ru/free_test/)"],"description":"Uptime monitoring service bot checking website availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"pingping\\\\.io\\\\/","url":"https://pingping.io/","instances":["pingping.io/1.0"],"description":"Lightweight monitoring bot validating URL availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"PlayStore-Google","url":"https://support.google.com/webmasters/answer/1061943","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.182 Safari/537.36 PlayStore-Google"],"description":"Google Play Store crawler indexing apps and content","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Plesk screenshot bot","url":"https://www.plesk.com/","instances":["Plesk screenshot bot https://support.plesk.com/hc/en-us/articles/10301006946066"],"description":"Hosting platform management crawler for website auditing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PocketCasts\\\\/","url":"https://support.pocketcasts.com/knowledge-base/pocket-casts-feed-parser/","instances":["PocketCasts/1.0 (Pocket Casts Feed Parser; +http://pocketcasts.com/)"],"description":"Podcast platform crawler parsing feeds and episodes","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Potions\\\\/","url":"https://get-potions.com/","instances":["Potions/1.0.0"],"description":"E-commerce personalization crawler ingesting catalogs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PressEngineBot","url":"https://www.pressengine.net/","instances":["PressEngineBot (+http://pressengine.net/crawl-policy)"],"description":"Press release aggregation crawler for content syndication","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PricedroneShoppingBot\\\\/","url":"http://pricedrone.com/robot/","instances":["Mozilla/5.0 (compatible; PricedroneShoppingBot/1.0; +http://pricedrone.com/robot/)"],"description":"Price comparison crawler aggregating product pricing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PriEcoBot\\\\/","url":"https://datadome.co/bots/priecobot/","instances":["Mozilla/5.0 (compatible; PriEcoBot/1.0; +https://prieco.net)"],"description":"Web crawler for content aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PrintFriendly\\\\.com","url":"https://www.printfriendly.com/","instances":["Mozilla/5.0 (X11; Linux i586; rv:31.0) Gecko/20100101 Firefox/31.0 PrintFriendly.com"],"description":"Print optimization crawler converting pages to printable format","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Pro-Sitemaps\\\\/","url":"https://pro-sitemaps.com/","instances":["Mozilla/5.0 (compatible; Pro Sitemaps Generator; pro-sitemaps.com) Gecko Pro-Sitemaps/1.0"],"description":"Sitemap generation crawler discovering and indexing URLs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ProbelySPDR\\\\/","url":"https://probely.com/sos","instances":["Mozilla/5.0 (compatible; +https://probely.com/sos) ProbelySPDR/0.1.0"],"description":"Security testing crawler identifying web vulnerabilities","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"ProjectShield-UrlCheck","url":"https://projectshield.withgoogle.com/","instances":["Mozilla/5.0 (compatible; ProjectShield-UrlCheck; +http://g.co/projectshield)"],"description":"Google DDoS protection bot validating customer origins","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Blackbox Exporter\\\\/","url":"https://github.com/prometheus/blackbox_exporter","instances":["Blackbox Exporter/0.20.0-rc.0"],"description":"Prometheus monitoring crawler checking endpoint health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Protopage\\\\/","url":"https://datadome.co/bots/protopage/","instances":["Protopage/3.0 (http://www.protopage.com)"],"description":"Start page and RSS reader crawler aggregating content","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"PS_Daily\\\\/","url":"https://datadome.co/bots/ps-daily/","instances":["PS_Daily/1.0 Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/123.0.0.0 Safari/537.36"],"description":"Web crawler for data collection and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"pulsetic\\\\.com","url":"https://pulsetic.com/","instances":["pulsetic.com (+https://pulsetic.com)"],"description":"Uptime monitoring bot tracking website availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"PWABuilderHttpAgent","url":"https://www.pwabuilder.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.110 Safari/537.36 Edg/96.0.1054.57 PWABuilderHttpAgent"],"description":"Microsoft PWA readiness evaluation crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"QualifiedBot\\\\/","url":"https://www.qualified.com/legal/qualified-crawler-user-agent","instances":["QualifiedBot/1.0","Mozilla/5.0 (compatible; QualifiedBot/1.0; +https://www.qualified.com/legal/qualified-crawler-user-agent)"],"description":"Conversational sales platform crawler inventorying site URLs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Quantcastbot\\\\/","url":"http://www.quantcast.com/bot","instances":["Quantcastbot/1.0 (+http://www.quantcast.com/bot)"],"description":"Audience analytics crawler for ad measurement and targeting","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Rackspace Monitoring\\\\/","url":"https://support.rackspace.com/how-to/about-the-rackspace-monitoring-agent/","instances":["Rackspace Monitoring/1.1 (https://monitoring.api.rackspacecloud.com)"],"description":"Cloud infrastructure monitoring bot checking endpoint availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"rakutenusabot-image\\\\/","url":"https://product-image.ebates.com/item-gsp/rakutenusabot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; rakutenusabot-image/1.0) Chrome/114.0.0.0 Safari/537.36"],"description":"E-commerce platform crawler extracting product images","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"top100\\\\.rambler\\\\.ru crawler","url":"https://datadome.co/bots/rambler-bot/","instances":["Mozilla/5.0 (compatible; top100.rambler.ru crawler)"],"description":"Russian search engine crawler indexing web content","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"RankurBot\\\\/","url":"http://rankur.com/technology.html","instances":["RankurBot/3.3 (+http://rankur.com)"],"description":"Social media and reputation monitoring crawler collecting data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RavenCrawler\\\\/","url":"https://datadome.co/bots/ravencrawler/","instances":["Mozilla/5.0 (compatible; RavenCrawler/2.0; +https://raventools.com/seo-website-auditor/)"],"description":"SEO auditing crawler analyzing website optimization signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Readable\\\\/","url":"https://readable.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.3029.110 Safari/537.36 Readable/1.1.4"],"description":"Content analysis crawler computing readability and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Recurly Webhooks\\\\/","url":"https://docs.recurly.com/docs/webhooks","instances":["Recurly Webhooks/2.0 (+https://docs.recurly.com/push-notifications)"],"description":"Billing platform webhook validation and monitoring bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RED\\\\/","url":"https://redbot.org/","instances":["RED/2.0.14 (https://redbot.org/)"],"description":"HTTP response testing and validation analyzer","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Reelevant\\\\/","url":"https://reelevant.com/","instances":["Reelevant/1.0"],"description":"Personalization platform fetching URLs for email and content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"remove\\\\.bg\\\\/","url":"https://www.remove.bg/","instances":["remove.bg/1.0 background removal website"],"description":"Image editing service crawler accessing and processing images","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Retool\\\\/","url":"https://docs.tryretool.com/docs/apis","instances":["Retool/2.0 (+https://docs.tryretool.com/docs/apis)"],"description":"Internal tools platform fetching page metadata and content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RetroListeCOM\\\\/","url":"https://retroliste.com/","instances":["Mozilla/5.0 (compatible; RetroListeCOM/1.0)"],"description":"Directory and price comparison crawler indexing listings","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RevvimGort\\\\/","url":"https://revvim.com","instances":["Chrome/54.0.2840.71 (compatible; RevvimGort/5.0; +http://www.revvim.com; webmaster@revvim.com)"],"description":"SEO optimization crawler detecting performance issues","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"reward-gateway","url":"https://www.rewardgateway.co","instances":["reward-gateway"],"description":"Employee engagement platform crawler validating offers","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Riddler \\\\(http:\\\\/\\\\/riddler\\\\.io","url":"http://riddler.io/about","instances":["Riddler (http://riddler.io/about)"],"description":"Internet scanning crawler gathering domain and IP metadata","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"RobotsChecker\\\\/","url":"http://www.blocked.org.uk/","instances":["RobotsChecker/0.6 (+http://www.blocked.org.uk)"],"description":"Website health monitoring and content indexing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RSSAPI\\\\/","url":"https://rssapi.net","instances":["RSSAPI/2.0 (+https://rssapi.net/)"],"description":"RSS and Atom feed crawler for content aggregation","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"rss2tg","url":"https://rss2tg.duck.consulting","instances":["Mozilla/5.0 (compatible; rss2tg bot; +http://komar.in/en/rss2tg_crawler)"],"description":"RSS to Telegram converter fetching feed content","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"RssReaderBot","url":"https://datadome.co/bots/rssreaderbot/","instances":["RssReaderBot"],"description":"RSS feed aggregator indexing content updates","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"s4a-probe-bot\\\\/","url":"https://www.seo4ajax.com/webscraper/","instances":["Mozilla/5.0 AppleWebKit (compatible; s4a-probe-bot/1.0; Fake-Googlebot; +https://www.seo4ajax.com/webscraper)"],"description":"Web scraping and SEO analysis crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SFDC-Callout\\\\/","url":"https://help.salesforce.com/articleView?id=000321501&type=1&mode=1","instances":["SFDC-Callout/49.0"],"description":"Salesforce platform crawler fetching web resources","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"page-preview-tool","url":"https://www.salesviewer.com/en/","instances":["page-preview-tool Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0.3987.132 Safari/537.36"],"description":"B2B intelligence platform identifying visiting companies","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SandobaCrawler\\\\/","url":"https://www.sandoba.com/en/crawler/","instances":["mozilla/5.0 (compatible; SandobaCrawler/1.0; +https://www.sandoba.com/en/crawler/)"],"description":"Web crawler for data aggregation and indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Sansec Security Monitor\\\\/","url":"https://sansec.io/monitor","instances":["Mozilla/5.0 (compatible; Sansec Security Monitor/1.0; +https://sansec.io/monitor)"],"description":"E-commerce malware detection scanner for skimmers","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"GIFTEDVISITOR SCAN","url":"https://datadome.co/bots/scan/","instances":["GIFTEDVISITOR SCAN"],"description":"Web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Schema-Markup-Validator","url":"https://validator.schema.org/","instances":["Mozilla/5.0 (compatible; Schema-Markup-Validator; +https://validator.schema.org/)"],"description":"Structured data validation crawler for schema compliance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Scoop\\\\.it\\\\/","url":"https://datadome.co/bots/scoop-it/","instances":["Mozilla/5.0 (compatible; Scoop.it/1.0; +http://www.scoop.it/bot)"],"description":"Content curation platform crawler discovering relevant content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ScourRSSBot\\\\/","url":"https://scour.ing/bot","instances":["ScourRSSBot/1.0 (+https://scour.ing/bot)"],"description":"RSS feed discovery and monitoring crawler bot","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"ScrapeheroBot\\\\/","url":"https://scrapehero.de/","instances":["Mozilla/5.0 (compatible; ScrapeheroBot/1.0; +https://scrapehero.de/)"],"description":"Web scraping service crawler for data extraction","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"screeenly-bot","url":"https://3.screeenly.com/ua","instances":["screeenly-bot 2.0"],"description":"Screenshot capture service crawler taking website snapshots","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SEBot-WA","url":"https://help.seranking.com/en/project-tools/website-audit/overview","instances":["SEBot-WA"],"description":"SEO audit crawler performing technical analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Searcherweb","url":"https://datadome.co/bots/searcherweb/","instances":["Searcherweb"],"description":"Web crawler indexing content for search engines","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Searcherxweb","url":"https://datadome.co/bots/searcherxweb/","instances":["Searcherxweb"],"description":"Web crawler for indexing and data collection","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"SearchExpress","url":"https://datadome.co/bots/searchexpress/","instances":["SearchExpress"],"description":"Search engine crawler gathering website information","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"SecurityHeaders","url":"https://securityheaders.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36 SecurityHeaders"],"description":"HTTP security headers analyzer and evaluator","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"semaltbot\\\\/","url":"https://datadome.co/bots/semaltbot/","instances":["semaltbot/0.1 (+http://semalt.net)"],"description":"SEO analytics crawler collecting ranking and performance data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SendGrid Event API","url":"https://sendgrid.com/docs/for-developers/tracking-events/event/","instances":["SendGrid Event API"],"description":"Email service crawler scanning links in messages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SentryUptimeBot\\\\/","url":"https://docs.sentry.io/product/alerts/uptime-monitoring/troubleshooting/#verify-firewall-configuration","instances":["SentryUptimeBot/1.0 (+http://docs.sentry.io/product/alerts/uptime-monitoring/)"],"description":"Application monitoring bot verifying URL availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"seo-audit-check-bot\\\\/","url":"https://www.webceo.com/webceo-bots.htm","instances":["Mozilla/5.0 (compatible; seo-audit-check-bot/1.0)"],"description":"SEO auditing crawler evaluating optimization signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"s4a\\\\/","url":"https://www.seo4ajax.com/","instances":["Mozilla/5.0 AppleWebKit (compatible; s4a/1.0; +https://www.seo4ajax.com/webscraper)"],"description":"JavaScript rendering and SEO prerendering service","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ClarityBot\\\\/","url":"https://www.seoclarity.net/bot.html","instances":["Mozilla/5.0 (compatible; ClarityBot/9.0; +https://www.seoclarity.net/bot.html)"],"description":"SEO analytics crawler providing optimization insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SeoSiteCheckup","url":"https://datadome.co/bots/seositecheckup/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.108 Safari/537.36 SeoSiteCheckup (https://seositecheckup.com)"],"description":"SEO site analysis crawler evaluating search performance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SeoulBot","url":"https://datadome.co/bots/seoulbot/","instances":["SeoulBot"],"description":"Web crawler for SEO and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SERPtimizerBot","url":"http://serptimizer.com/serptimizer-bot","instances":["Mozilla/5.0 (compatible; SERPtimizerBot; +http://serptimizer.com/serptimizer-bot)"],"description":"SEO analysis crawler gathering data for optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Server Density Service Monitoring","url":"https://www.stackpath.com/","instances":["Server Density Service Monitoring v2Server Density Agent"],"description":"Cloud monitoring bot checking uptime and performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"ServerHunterSpider\\\\/","url":"https://www.serverhunter.com/","instances":["Mozilla/5.0 (compatible; ServerHunterSpider/1.1; +https://www.serverhunter.com/spider/)"],"description":"Hosting and VPS price comparison crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SeznamHomepageCrawler\\\\/","url":"http://napoveda.seznam.cz/en/seznambot-intro/","instances":["SeznamHomepageCrawler/v1.0.6"],"description":"Czech search engine crawler indexing web pages","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Shopify-Captain-Hook","url":"https://shopify.dev/docs/apps/build/webhooks","instances":["Shopify-Captain-Hook"],"description":"E-commerce platform crawler for webhook verification","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Shortwave Image Fetcher","url":"https://www.shortwave.com/","instances":["Shortwave Image Fetcher"],"description":"Email client image proxy and link preview fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"linkReader\\\\/","url":"https://sider.ai/","instances":["linkReader/1.0 (+https://gochitchat.ai)"],"description":"AI assistant crawler for content indexing","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"Sidetrade indexer bot","url":"https://datadome.co/bots/sidetrade-crawler/","instances":["Sidetrade indexer bot"],"description":"Financial analytics crawler gathering business data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"^Silk\\\\/","url":"https://www.useragentstring.com/pages/silk/","instances":["Silk/1.0 Also seen as: silk/1.0 (+http://www.slider.com/silk.htm)/3.7"],"description":"DMOZ directory crawler indexing web content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SinceraSyntheticUser\\\\/","url":"https://datadome.co/bots/sincera-bot/","instances":["Mozilla/5.0 (compatible; SinceraSyntheticUser/1.0; +http://app.sincera.io/bots)"],"description":"Web data aggregation and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Optimizer\\\\)","url":"https://www.sistrix.com/faq/uptime","instances":["Mozilla/5.0 (compatible; Optimizer)"],"description":"SEO analysis and website optimization crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Site24x7","url":"https://www.site24x7.com/","instances":["Site24x7"],"description":"Cloud monitoring service checking website health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"SiteAuditBot\\\\/","url":"https://datadome.co/bots/siteauditbot/","instances":["Mozilla/5.0 (compatible; SiteAuditBot/1.1; +https://siteauditbot.com)"],"description":"Website SEO auditing and link checking crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SiteCheck-sitecrawl","url":"https://support.siteimprove.com/hc/en-gb/articles/206345523-What-IP-addresses-and-user-agents-are-used-by-Siteimprove-","instances":["Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0) SiteCheck-sitecrawl"],"description":"Digital governance platform auditing web quality","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SiteScoreBot","url":"https://datadome.co/bots/sitescorebot/","instances":["SiteScoreBot v20210315 - https://sitescore.ai"],"description":"Website performance and security evaluation crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SiteSearch360\\\\/","url":"https://www.sitesearch360.com/","instances":["Mozilla/5.0 (compatible; SiteSearch360/1.0; +https://sitesearch360.com/)"],"description":"On-site search platform crawler building indices","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"SiteUptime\\\\.com","url":"https://datadome.co/bots/siteuptime-com/","instances":["SiteUptime.com"],"description":"Uptime monitoring service checking website availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Konturbot\\\\/","url":"https://datadome.co/bots/skb-kontur-bot/","instances":["Mozilla/5.0 (compatible; Konturbot/1.2; +http://kontur.ru; cargo@kontur.ru)"],"description":"Russian business intelligence and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SkroutzBot","url":"https://www.skroutz.gr/","instances":["SkroutzBot v1.0"],"description":"Price comparison platform crawler aggregating products","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SkyworkSpider","url":"https://datadome.co/bots/skyworkspider/","instances":["SkyworkSpider"],"description":"Web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SlickBot\\\\/","url":"https://www.slickstream.com/","instances":["Mozilla/5.0 (compatible; SlickBot/1.0; +http://slickstream.com)"],"description":"Content recommendation and search indexing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SmartologyBot\\\\/","url":"https://smartology.net/smartologybot/","instances":["SmartologyBot/1.0 (+http://www.smartology.net/smartologybot)"],"description":"Contextual advertising crawler for brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"SnapURLPreview\\\\/","url":"https://business.snapchat.com/legal/snapchat-automated-crawler","instances":["Mozilla/5.0 (compatible; SnapURLPreview/1.0; +https://www.snapchat.com)"],"description":"Social platform URL preview and metadata fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"SnapchatAds\\\\/","url":"https://businesshelp.snapchat.com/s/article/adsbot-crawler","instances":["Mozilla/5.0 (compatible; SnapchatAds/1.0; +https://businesshelp.snapchat.com/s/article/adsbot-crawler)"],"description":"Advertising platform crawler for ad verification","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Snipcart\\\\/","url":"https://snipcart.com/","instances":["Snipcart/1.0"],"description":"E-commerce shopping cart crawler validating products","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"solarwinds\\\\/","url":"https://documentation.solarwinds.com/en/success_center/observability/content/get-started/dem_getting_started_guide.htm","instances":["solarwinds/1.0 ( www.solarwinds.com/solarwinds-observability)"],"description":"Observability platform monitoring website performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Sora POS\\\\/","url":"https://www.sora-caisse.com/sora.pdf","instances":["Sora POS/1.0 (Sora Websoft)"],"description":"Point-of-sale system crawler for transaction data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SparkShipping","url":"https://www.sparkshipping.com/","instances":["SparkShipping"],"description":"E-commerce data crawler normalizing product catalogs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SparkPost","url":"https://www.sparkpost.com/","instances":["SparkPost"],"description":"Email service crawler validating links and tracking","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Spawning-AI","url":"https://datadome.co/bots/spawning-bot/","instances":["Spawning-AI"],"description":"Web crawler indexing content for AI models","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"IDG\\\\/EU","url":"https://datadome.co/bots/spaziodati-bot/","instances":["IDG/EU (http://spaziodati.eu/)"],"description":"Semantic data and business intelligence crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Specificfeeds","url":"https://follow.it/","instances":["FeedBurner/1.0 (http://www.FeedBurner.com) Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/63.0.3239.132 Safari/537.36 Specificfeeds"],"description":"Content aggregation crawler for personalized feeds","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Spectate\\\\/","url":"https://docs.spectate.net/faq/uptime-monitor-bot","instances":["Spectate/1.0 (+https://docs.spectate.net/faq/uptime-monitor-bot)"],"description":"Content monitoring and uptime checking crawler","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"SpiderLing","url":"http://nlp.fi.muni.cz/projects/biwec/","instances":["Mozilla/5.0 (compatible; SpiderLing (a SPIDER for LINGustic research); +http://nlp.fi.muni.cz/projects/biwec/)"],"description":"Linguistic research crawler building language corpora","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"splash Version\\\\/","url":"https://www.zyte.com/splash/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/602.1 (KHTML, like Gecko) splash Version/10.0 Safari/602.1"],"description":"Headless browser for web scraping and testing","addition_date":"2026/04/17","tags":["browser-automation"]},{"pattern":"Rigor\\\\)","url":"https://www.splunk.com/","instances":["Mozilla/5.0 (X11; Linux x86_64; Rigor) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.75 Safari/537.36"],"description":"Splunk synthetic monitoring for performance checks","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"TwinWaveScanner","url":"https://www.splunk.com/en_us/products/attack-analyzer.html","instances":["TwinWaveScanner"],"description":"Security threat analysis and phishing detection bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"SSL Labs \\\\(https:\\\\/\\\\/www\\\\.ssllabs\\\\.com","url":"https://www.ssllabs.com/","instances":["SSL Labs (https://www.ssllabs.com/about/assessment.html)"],"description":"TLS certificate and encryption configuration analyzer","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"SSSSBot\\\\/","url":"https://datadome.co/bots/ssssbot/","instances":["Mozilla/5.0 (compatible; SSSSBot/0.0.1; +http://s-ans.xyz:80/)"],"description":"Web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Stape\\\\/","url":"https://stape.io/helpdesk/documentation/stape-scanner","instances":["Stape/1.0.0Stape"],"description":"Server-side tagging platform tag verification bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"StartpagePrivateImageProxy\\\\/","url":"https://datadome.co/bots/startpage-bot/","instances":["StartpagePrivateImageProxy/2.0 (https://www.startpage.com/; support@startpage.com) requests/2.25.1"],"description":"Privacy-focused search engine crawler indexing pages","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Statabot\\\\/","url":"https://www.stata.com/support/statabot","instances":["Statabot/1.0 https://www.stata.com/support/statabot"],"description":"Analytics and market intelligence web crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"StatistikAustria\\\\/","url":"https://www.statistik.at/ueber-uns/innovationen-und-experimentelle-statistik/einsatz-von-kassenscannerdaten-und-webscraping-in-der-preisstatistik","instances":["Mozilla/5.0 (compatible; StatistikAustria/1.0; +http://www.statistik.gv.at)"],"description":"National statistics office crawler for price data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"StatsDroneBot","url":"https://statsdrone.com/statsdrone-bot-documentation/","instances":["StatsDroneBot (https://statsdrone.com/statsdrone-bot-documentation/) Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"],"description":"Affiliate marketing link validation and monitoring bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Stripe\\\\/","url":"https://stripe.com/docs/webhooks","instances":["Stripe/1.0 (+https://stripe.com/docs/webhooks)"],"description":"Payment processor crawler verifying merchant sites and collecting metadata signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Sucuri","url":"https://blog.sucuri.net/2012/10/ask-sucuri-how-does-sitecheck-work.html","instances":["Mozilla/5.0 (Windows; U; Windows NT 6.1; en-US; rv:1.9.2) Gecko/20100115 Firefox/3.6 MSIE 7.0; Sucuri Integrity Monitor/2.4"],"description":"Security scanner identifying malware blacklist status and checking plugin vulnerability compliance","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Svix-Webhooks\\\\/","url":"https://docs.svix.com/receiving/source-ips","instances":["Svix-Webhooks/1.65.0 (sender-9YMgn; +https://www.svix.com/http-sender/)Webhooks/1.65.0 (sender-9YMgn)"],"description":"Webhooks infrastructure provider crawler cataloging vendor sites and delivery practices","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SwifteqLinkChecker","url":"https://www.swifteq.com/","instances":["SwifteqLinkChecker"],"description":"Web crawler verifying link availability status redirects and basic page content validation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Swisscows","url":"https://swisscows.com/","instances":["Swisscows Favicons"],"description":"Privacy-focused search engine crawler indexing web pages without storing personal data","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Datadog Synthetic","url":"https://docs.datadoghq.com/synthetics/","instances":["Datadog Synthetic"],"description":"Synthetic monitoring bot testing website APIs and collecting uptime performance data","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"TactiScout\\\\/","url":"http://find-it.world/TempCrawl/Crawltheque.php","instances":["TactiScout/recruit (+http://find-it.world/TempCrawl/Crawltheque.php)"],"description":"Data collection crawler gathering competitive intelligence and monitoring market trends analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"tchelebi\\\\/","url":"https://tchelebi.io/","instances":["Mozilla/5.0 (compatible; tchelebi/1.0; +http://tchelebi.io)"],"description":"Web crawling tool indexing content for SEO data aggregation and competitive analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"bitdiscovery","url":"https://www.tenable.com/products/tenable-asm","instances":["bitdiscovery"],"description":"Security vulnerability scanner identifying weaknesses and compliance issues in web infrastructure","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Test Certificate Info","url":"https://datadome.co/bots/test-certificate-info/","instances":["Test Certificate Info"],"description":"SSL TLS certificate analyzer assessing website security encryption and expiration status","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Testcrawler","url":"https://datadome.co/bots/testcrawler/","instances":["Testcrawler"],"description":"Testing crawler evaluating website performance security vulnerabilities and SEO optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"test-bot","url":"https://datadome.co/bots/test-bot/","instances":["test-bot"],"description":"Automated testing script monitoring uptime and gathering performance analysis data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TestLocally\\\\/","url":"https://testlocal.ly/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.6422.26 Safari/537.36 TestLocally/1.0"],"description":"Development testing bot simulating user interactions and verifying website functionality behavior","addition_date":"2026/04/17","tags":["browser-automation"]},{"pattern":"TestURI","url":"https://datadome.co/bots/testuri-crawler/","instances":["Mozilla/5.0 (compatible; TestURI; +http://testuri.org/)"],"description":"Web crawler testing performance security compliance and assessing website configuration","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TextRazor","url":"https://datadome.co/bots/textrazor-crawler/","instances":["TextRazor Downloader (https://www.textrazor.com)"],"description":"NLP service crawler collecting web data for text analysis entity extraction processing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"The Knowledge AI","url":"https://datadome.co/bots/the-knowledge-ai/","instances":["The Knowledge AI"],"description":"AI data collection crawler indexing content and enhancing machine learning models","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"TheInternetSearchx","url":"https://datadome.co/bots/theinternetsearch/","instances":["TheInternetSearchx"],"description":"Search engine crawler indexing websites and improving search result database coverage","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"thesis-research-bot","url":"https://datadome.co/bots/thesis-research-bot/","instances":["thesis-research-bot"],"description":"Academic research crawler collecting web data trends and analyzing website structures systematically","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Trellis-Services","url":"https://www.mediavine.com/","instances":["Trellis-Services"],"description":"Content scraper and fetching service crawler for programmatic large-scale web page retrieval","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"trentwil\\\\.es","url":"https://trentwil.es/domains.html","instances":["domain research project (+https://trentwil.es/domains.html)"],"description":"Web crawler indexing content for data aggregation SEO analysis and competitive intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Trustly\\\\/","url":"https://www.trustly.net/","instances":["Trustly/1"],"description":"Open banking crawler automating user sessions for account data and payment initiation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TTD-Content","url":"https://www.thetradedesk.com/us/ttd-content","instances":["Mozilla/5.0 (compatible; TTD-Content; +https://www.thetradedesk.com/general/ttd-content)"],"description":"Ad network content crawler analyzing pages for contextual advertising and brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Tweakers","url":"https://tweakers.net/","instances":["Tweakers Image Proxy https://tweakers.net"],"description":"Dutch technology website crawler aggregating product reviews and IT content data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TwilioProxy\\\\/","url":"https://www.upday.com/","instances":["TwilioProxy/1.1"],"description":"Communication platform fetcher retrieving media links and previews for messaging services","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"UASlinkChecker\\\\/","url":"https://udger.com/support/UASlinkChecker","instances":["Mozilla/5.0 (compatible; UASlinkChecker/2.1; +https://udger.com/support/UASlinkChecker)"],"description":"Link checking crawler validating URL availability and HTTP status across websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"hgfAlphaXCrawl\\\\/","url":"https://datadome.co/bots/uni-passau_bot/","instances":["hgfAlphaXCrawl/1.0 (+https://www.fim.uni-passau.de/data-science/forschung/open-search)"],"description":"University research crawler collecting data for academic projects and information retrieval","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Unshorten\\\\.It\\\\!","url":"https://unshorten.it/","instances":["Unshorten.It!/1.0 (https://unshorten.it/)"],"description":"URL expansion crawler revealing shortened link destinations for cybersecurity threat intelligence","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"updown\\\\.io","url":"https://updown.io","instances":["updown.io daemon 2.11"],"description":"Website monitoring crawler checking availability and performance metrics from locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Uptime\\\\/","url":"https://uptime.com/","instances":["Mozilla/5.0 (compatible; Uptime/1.0; http://uptime.com)"],"description":"Synthetic monitoring bot verifying site availability and transaction health globally","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"uptimedoctor","url":"http://uptimestatistics.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/17.17134 www.uptimedoctor.com (username slowmail)"],"description":"Uptime monitoring probe verifying website availability and SSL certificate health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Uptimia","url":"https://datadome.co/bots/uptimia/","instances":["Mozilla/5.0 (compatible; Uptimia; www.uptimia.com)"],"description":"Platform crawler monitoring website performance uptime and simulating user interactions","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"uptrends","url":"https://www.uptrends.com/","instances":["uptrends"],"description":"Synthetic monitoring agent testing transaction availability and performance from locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Urlcheckr\\\\/","url":"https://www.urlcheckr.com/","instances":["Urlcheckr/2.0"],"description":"Dead link checker scanner identifying broken hyperlinks and inaccessible web pages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"URLSuMaBot","url":"https://www.urlsuma.de/bot.aspx","instances":["Mozilla / 5.0(Windows NT 10.0; Win64; x64) AppleWebKit / 537.36(KHTML, like Gecko; compatible; URLSuMaBot / 1.0; +https://www.urlsuma.de/bot.aspx) Chrome / 70.0.3538.77 Safari / 537.36"],"description":"Web crawler systematically indexing and collecting data from websites for analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"useeBookChecker\\\\/","url":"https://datadome.co/bots/useebookchecker/","instances":["Mozilla/5.0 (compatible; useeBookChecker/0.2; +http://usee.pl/useeBookChecker.html)"],"description":"Ebook metadata scanner identifying and cataloging digital publication availability data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Vagabondo\\\\/","url":"https://datadome.co/bots/vagabondo-bot/","instances":["Mozilla/4.0 (compatible; Vagabondo/4.0Beta; webcrawler at wise-guys dot nl; http://webagent.wise-guys.nl/; http://www.wise-guys.nl/)","Mozilla/4.0 (compatible; Vagabondo/2.2; webcrawler at wise-guys dot nl)","Mozilla/5.0 (compatible; Vagabondo/2.1; webcrawler at wise-guys dot nl)","Mozilla/3.0 (Vagabondo/2.0 MT; webcrawler@NOSPAMexperimental.net; http://aanmelden.ilse.nl/?aanmeld_mode=webhints)"],"description":"Legacy Dutch web crawler indexing mobile pages for regional search and content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"VaultPress","url":"https://vaultpress.com/","instances":["VaultPress"],"description":"WordPress backup and security scanner performing malware scanning and integrity","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"videootvBot","url":"https://videoo.tv/","instances":["Mozilla/5.0 (compatible; videootvBot; +https://www.videoo.tv)"],"description":"Video aggregator crawler discovering indexing video content and stream endpoints","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"VsuSearchSpider\\\\/","url":"https://datadome.co/bots/vsusearchspider/","instances":["VsuSearchSpider/1.0"],"description":"Web crawler indexing and gathering information from websites for search purposes","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"vu-server-health-scanner\\\\/","url":"http://130.37.198.75/index.html","instances":["Mozilla/5.0 (compatible;vu-server-health-scanner/1.0;https://130.37.198.75/index.html)"],"description":"Academic crawler indexing web content for research data collection and analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"WARDBot\\\\/","url":"https://ward.ai/robot","instances":["Mozilla/5.0 (compatible; WARDBot/1.0; http://ward.ai/robot)"],"description":"Web automation crawler extracting website data for reconnaissance and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WebsiteOps","url":"https://watchful.net/faqs/technical-support/how-do-i-whitelist-the-watchful-ip-address","instances":["WebsiteOps (hello@websiteops.io)"],"description":"Web crawling client monitoring uptime changes and analyzing website data","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WatchMouse","url":"https://asm.saas.broadcom.com/","instances":["WatchMouse (http://watchmouse.com/ ; HQ)"],"description":"Web performance monitoring tool assessing website availability from global testing locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Web Measure\\\\/","url":"https://webresearch.eecs.umich.edu/overview-of-web-measurements/","instances":["Web Measure/1.0 (https://webresearch.eecs.umich.edu/overview-of-web-measurements/) Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.130 Safari/537.36"],"description":"Web analytics crawler gathering data for performance optimization and competitive analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Webflow","url":"https://datadome.co/bots/webflow-bot/","instances":["Webflow 1.0 - Site Screenshot"],"description":"Platform crawler rendering and indexing Webflow hosted websites for optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"webgains-bot","url":"https://datadome.co/bots/webgains-bot/","instances":["webgains-bot (https://www.webgains.com/public/en/)"],"description":"Affiliate marketing crawler extracting product listings and pricing information","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"webprosbot\\\\/","url":"https://datadome.co/bots/webprosbot/","instances":["webprosbot/2.0 (+mailto:abuse-6337@webpros.com)"],"description":"SEO crawler analyzing websites for optimization content and competitive research","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"websitepulse","url":"https://www.websitepulse.com/kb/websitepulse","instances":["websitepulse checker/3.0 (compatible; MSIE 5.5; Netscape 4.75; Linux)"],"description":"Synthetic monitoring agent measuring availability performance and content integrity","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WebSniffer\\\\/","url":"http://websniffer.com/","instances":["WebSniffer/1.1 (+http://websniffer.com/)"],"description":"Web analyzer retrieving HTTP headers and HTML content for diagnostic purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WSM\\\\/","url":"https://webspidermount.com/","instances":["Mozilla/5.0 (compatible; WSM/2.0; +https://webspidermount.com/)"],"description":"Web scraper crawler for content collection and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WebwikiBot\\\\/","url":"https://www.webwiki.com/","instances":["Mozilla/5.0 (compatible; WebwikiBot/2.1; +https://www.webwiki.com)"],"description":"Directory crawler collecting website metadata and content for comprehensive indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WEDOS OnLine","url":"https://www.wedos.online","instances":["WEDOS OnLine monitoring; https://www.wedos.online/"],"description":"Website monitoring service checking availability DNS and SSL certificate status","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WhatsMyIP\\\\.org","url":"http://whatsmyip.org/ua","instances":["Mozilla/5.0 (WhatsMyIP.org Text_to_Code_Ratio_Tool) http://whatsmyip.org/ua"],"description":"IP address analysis tool gathering network configuration and geolocation data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WhatWeb\\\\/","url":"https://www.whatweb.net/","instances":["WhatWeb/0.5.5"],"description":"Web technology scanner identifying frameworks servers and CMS configurations","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Wheregoes\\\\.com","url":"https://wheregoes.com/","instances":["Wheregoes.com Redirect Checker/1.0"],"description":"URL redirect analyzer mapping redirect chains and HTTP forwarding paths","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"wheresitup\\\\.com\\\\/","url":"https://wheresitup.com/","instances":["wheresitup.com/1.1"],"description":"Availability monitor crawler tracking website uptime and performance metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Citoid","url":"https://www.mediawiki.org/wiki/Citoid","instances":["Citoid (Wikimedia tool; learn more at https://www.mediawiki.org/wiki/Citoid)"],"description":"Wikipedia citation generator extracting metadata for automatic reference creation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"WireReaderBot\\\\/","url":"https://datadome.co/bots/wirereaderbot/","instances":["Mozilla/5.0 (compatible; WireReaderBot/1.0; +https://wirereader.app)"],"description":"Web crawler indexing content for data aggregation and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ZoteroTranslationServer\\\\/WMF","url":"https://wikitech.wikimedia.org/wiki/Zotero","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Safari/537.36 ZoteroTranslationServer/WMF (mailto:noc@wikimedia.org)"],"description":"Citation server extracting metadata from URLs for Wikipedia reference generation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"wmtips\\\\.com\\\\/","url":"http://www.wmtips.com/tools/","instances":["Mozilla/5.0 (compatible; wmtips.com/2.0; +http://www.wmtips.com/tools/)"],"description":"SEO analysis crawler scanning websites for optimization issues and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WordCountBot\\\\/","url":"https://weglot.com/","instances":["Mozilla/5.0 (compatible; WordCountBot/0.1;)"],"description":"Content analysis tool computing word counts keyword density and readability","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Wordup-1","url":"https://datadome.co/bots/wordup-1/","instances":["Wordup-1"],"description":"Web crawler indexing and analyzing content for search and data analytics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"workona-favicon-service\\\\/","url":"https://datadome.co/bots/workona-bot/","instances":["workona-favicon-service/1.0.0"],"description":"Productivity platform crawler organizing web content and managing bookmarks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Indy Library","url":"https://secure.ogone.com/","instances":["Mozilla/3.0 (compatible; Indy Library)"],"description":"Payment processor crawler verifying merchant sites and payment flow transactions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WJHRO\\\\/","url":"https://docs.worldpay.com/apis","instances":["WJHRO/1.0 (WorldPay Java HTTP Request Object)"],"description":"Payment platform crawler testing integrations and verifying checkout flow functionality","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WormlyBot","url":"https://www.wormly.com/help/server-monitoring/website","instances":["Mozilla/5.0 (compatible; WormlyBot; +http://wormly.com)"],"description":"Synthetic monitoring crawler testing site APIs and measuring uptime performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WovnCrawler\\\\/","url":"https://support.wovn.io/hc/ja/articles/360043165091","instances":["WovnCrawler/1.0"],"description":"Localization platform crawler extracting content and generating translated versions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"wowLink Crawler\\\\/","url":"https://datadome.co/bots/wowlink-crawler/","instances":["wowLink Crawler/1.0"],"description":"Link management crawler indexing and analyzing web content for optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WP Time Capsule","url":"https://docs.wptimecapsule.com/","instances":["WP Time Capsule API/1.0 ( https://cron.wptimecapsule.com/; https://service.wptimecapsule.com/ )"],"description":"WordPress backup service crawler detecting changes and performing incremental backups","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WPUmbrella","url":"https://wp-umbrella.com/bot","instances":["WPUmbrella"],"description":"WordPress monitor scanner assessing availability and tracking plugin updates","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"wpbot\\\\/","url":"https://datadome.co/bots/wpbot/","instances":["Mozilla/5.0 (compatible; wpbot/1.1; +https://forms.gle/ajBaxygz9jSR8p8G9)"],"description":"Web crawler indexing websites and analyzing content for search optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WPMU DEV Broken Link Checker","url":"https://wpmudev.com/docs/hub-2-0/broken-link-checker-2/","instances":["WPMU DEV Broken Link Checker Spider"],"description":"Link auditor identifying dead links bad anchors and HTTP errors for maintenance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WPMUDEV Uptime Monitor","url":"https://wpmudev.com/monitor/","instances":["WPMUDEV Uptime Monitor 5.0 (https://wpmudev.com)"],"description":"HTTP probe checking website availability status codes and SSL certificate health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WPSec\\\\/","url":"https://wpsec.com/","instances":["Mozilla/5.0 (compatible; WPSec/1.3; +https://wpsec.com)"],"description":"WordPress security scanner identifying vulnerabilities outdated plugins and misconfigurations","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"WRTNBot","url":"https://datadome.co/bots/wrtnbot/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; WRTNBot; +https://wrtn.ai/wrtnbot)"],"description":"Web crawler indexing content for data aggregation and market analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"abuse\\\\.xmco\\\\.fr","url":"https://abuse.xmco.fr/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:103.0) Gecko/20100101 Firefox/103.0 abuse.xmco.fr"],"description":"Cybersecurity crawler scanning websites for vulnerabilities and threat analysis signals","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"XY-Archive-Compliance","url":"https://xy-archive.helpscoutdocs.com/article/61-does-xy-archive-have-a-dedicated-ip-address","instances":["Mozilla/5.0 (compatible; XY-Archive-Compliance-Crawler; +https://archive.xyplanningnetwork.com/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Safari/537.36 (compatible; XY-Archive-Compliance-Archiver; +https://archive.xyplanningnetwork.com/)"],"description":"Archiving compliance crawler collecting content for legal retention and eDiscovery","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"Yahoo Ad monitoring","url":"https://developer.yahoo.com/api/","instances":["Mozilla/5.0 (compatible; Yahoo Ad monitoring; https://help.yahoo.com/kb/yahoo-ad-monitoring-SLN24857.html)"],"description":"Ad ecosystem crawler auditing quality safety and policy compliance across inventory","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"YahooMailProxy","url":"https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html","instances":["YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html"],"description":"Email proxy crawler fetching URLs and resources for security scanning and rendering","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"YahooCacheSystem","url":"https://developer.yahoo.com/oauth2/guide/","instances":["YahooCacheSystem; YahooWebServiceClient"],"description":"Content fetcher crawler caching web pages and thumbnails for Yahoo properties","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"YLT Chrome","url":"http://yellowlab.tools/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_6) AppleWebKit/537.36 (KHTML, like Gecko) YLT Chrome/85.0.4183.121 Safari/537.36"],"description":"Performance analyzer evaluating front-end quality and optimization recommendations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"YokoyGroupAG\\\\/","url":"https://yokoy.io/","instances":["YokoyGroupAG/1.0"],"description":"Expense management platform webhook client delivering events and verifying endpoints","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Yuuperbot","url":"https://datadome.co/bots/yuuperbot/","instances":["Yuuperbot"],"description":"Web crawler indexing content for data aggregation market analysis and intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Zapier","url":"https://zapier.com/","instances":["Zapier"],"description":"Automation client fetching web pages metadata and content for workflow integration","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Zendesk Webhook","url":"https://support.zendesk.com/","instances":["Zendesk Webhook"],"description":"Support platform service validating webhook endpoints and fetching URL metadata","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Zombiebot\\\\/","url":"http://www.zombiedomain.net/robot/","instances":["Mozilla/5.0 (Windows NT 6.3; Trident/7.0; rv 11.0) like Gecko (compatible; Zombiebot/2.1; +http://www.zombiedomain.net/robot/)"],"description":"Web crawler designed to index content for SEO analysis and competitive intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"zzhbot","url":"https://datadome.co/bots/zzhbot/","instances":["zzhbot"],"description":"Web crawler indexing and analyzing content for search engine and data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Penthouse Critical Path CSS Generator","url":"https://criticalcss.com/","instances":["Penthouse Critical Path CSS Generator"],"description":"CSS above-the-fold extractor generating critical path stylesheets","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Google-AdWords-Express","url":"https://developers.google.com/search/docs/crawling-indexing/google-user-triggered-fetchers#googleproducer","instances":["Google-AdWords-Express"],"description":"Google Ads Express fetching advertiser landing pages for review","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Notion\\\\/","url":"https://www.iubenda.com/","instances":["Notion/1.0 (https://notion.so; team@makenotion.com)"],"description":"Notion workspace crawler fetching URLs for link previews","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"SSL Labs$","url":"https://www.qualys.com/apps/pci-compliance/","instances":["SSL Labs"],"description":"Qualys SSL Labs scanner testing TLS configuration and certificate grades","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Skroutz ImageBot","url":"https://www.skroutz.gr/","instances":["Skroutz ImageBot v1"],"description":"Greek price comparison platform crawler fetching product images","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Tumblr\\\\/","url":"https://automattic.com/","instances":["Tumblr/14.0.835.186"],"description":"Tumblr social blogging platform crawler fetching link previews","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"upday\\\\/","url":"https://www.upday.com/","instances":["Mozilla/5.0 (compatible; upday/1.0; +upday)"],"description":"Samsung news aggregator crawler fetching articles for daily briefings","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"watchTowr","addition_date":"2026/04/23","url":"https://watchtowr.com","instances":["Mozilla/5.0 (watchTowr; Windows NT 10.0; Win64; x64; rv:84.0) Gecko/20100101 Firefox/84.0"],"description":"watchTowr is an external attack surface management tool that scans assets and generates findings against those assets","tags":["scanner"]},{"pattern":"PRTG Network Monitor","addition_date":"2026/05/18","url":"https://www.paessler.com/manuals/prtg/http_transaction_sensor","instances":["Mozilla/5.0 (compatible; PRTG Network Monitor (www.paessler.com ); Windows)"],"description":"PRTG HTTP Transaction Sensor","tags":["monitoring"]},{"pattern":"GeedoShopProductFinder","addition_date":"2026/06/17","url":"https://geedo.com/product-finder/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; GeedoShopProductFinder) Chrome/142.0.0.0 Safari/537.36"],"description":"GeedoShopProductFinder is the automated crawler used by Geedo, a global product-search engine specialized in online retail.","tags":["search-engine"]},{"pattern":"WatchForBot","addition_date":"2026/07/24","url":"https://watchfor.io/bot","instances":["Mozilla/5.0 (compatible; WatchForBot/1.0; +https://watchfor.io/bot)"],"description":"WatchFor uptime monitoring agent — scheduled availability, SSL, DNS and performance checks of customer-configured endpoints","tags":["monitoring"]},{"pattern":"ListGemBot","addition_date":"2026/08/06","url":"https://listgem.com/bot","instances":["ListGemBot/1.0 (+https://listgem.com/bot)"],"description":"ListGemBot is the link unfurler for ListGem, a structured curation platform. When a user adds a URL to one of their lists, it fetches that single page to read its public metadata for the preview.","tags":["social-preview"]}]');
;// CONCATENATED MODULE: ./node_modules/crawler-user-agents/index.mjs


/* harmony default export */ const crawler_user_agents = (crawler_user_agents_namespaceObject);


/***/ }),

/***/ 48459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wK: () => (/* binding */ parquetHeader),
  SP: () => (/* binding */ readPage)
});

// UNUSED EXPORTS: readColumn

// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(28286);
;// CONCATENATED MODULE: ./node_modules/hyparquet/src/assemble.js



/**
 * Reconstructs a complex nested structure from flat arrays of values and
 * definition and repetition levels, according to Dremel encoding.
 *
 * @param {any[]} output
 * @param {number[] | undefined} definitionLevels
 * @param {number[]} repetitionLevels
 * @param {DecodedArray} values
 * @param {SchemaTree[]} schemaPath
 * @returns {DecodedArray}
 */
function assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) {
  const maxDefinitionLevel = (0,schema/* getMaxDefinitionLevel */.mM)(schemaPath)
  // If no def/rep levels, synthesize def levels at max
  if (!definitionLevels?.length && !repetitionLevels.length) {
    if (!maxDefinitionLevel || !values.length) return values
    definitionLevels = new Array(values.length).fill(maxDefinitionLevel)
  }
  const n = definitionLevels?.length || repetitionLevels.length
  const repetitionPath = schemaPath.map(({ element }) => element.repetition_type)
  let valueIndex = 0

  // Track state of nested structures
  const containerStack = [output]
  let currentContainer = output
  let currentDepth = 0 // schema depth
  let currentDefLevel = 0 // list depth
  let currentRepLevel = 0

  if (repetitionLevels[0]) {
    // continue previous row
    while (currentDepth < repetitionPath.length - 2 && currentRepLevel < repetitionLevels[0]) {
      currentDepth++
      if (repetitionPath[currentDepth] !== 'REQUIRED') {
        // go into last list
        currentContainer = currentContainer.at(-1)
        containerStack.push(currentContainer)
        currentDefLevel++
      }
      if (repetitionPath[currentDepth] === 'REPEATED') currentRepLevel++
    }
  }

  for (let i = 0; i < n; i++) {
    // assert(currentDefLevel === containerStack.length - 1)
    const def = definitionLevels?.length ? definitionLevels[i] : maxDefinitionLevel
    const rep = repetitionLevels[i]

    // Pop up to start of rep level
    while (currentDepth && (rep < currentRepLevel || repetitionPath[currentDepth] !== 'REPEATED')) {
      if (repetitionPath[currentDepth] !== 'REQUIRED') {
        containerStack.pop()
        currentDefLevel--
      }
      if (repetitionPath[currentDepth] === 'REPEATED') currentRepLevel--
      currentDepth--
    }
    // @ts-expect-error won't be empty
    currentContainer = containerStack.at(-1)

    // Go deeper to end of definition level
    while (
      (currentDepth < repetitionPath.length - 2 || repetitionPath[currentDepth + 1] === 'REPEATED') &&
      (currentDefLevel < def || repetitionPath[currentDepth + 1] === 'REQUIRED')
    ) {
      currentDepth++
      if (repetitionPath[currentDepth] !== 'REQUIRED') {
        /** @type {any[]} */
        const newList = []
        currentContainer.push(newList)
        currentContainer = newList
        containerStack.push(newList)
        currentDefLevel++
      }
      if (repetitionPath[currentDepth] === 'REPEATED') currentRepLevel++
    }

    // Add value or null based on definition level
    if (def === maxDefinitionLevel) {
      // assert(currentDepth === maxDefinitionLevel || currentDepth === repetitionPath.length - 2)
      currentContainer.push(values[valueIndex++])
    } else if (currentDepth === repetitionPath.length - 2) {
      // an undefined repeated leaf is an empty list, not a null value
      currentContainer.push(repetitionPath[currentDepth + 1] === 'REPEATED' ? [] : null)
    } else {
      currentContainer.push([])
    }
  }

  // Handle edge cases for empty inputs or single-level data
  if (!output.length) {
    // return max definition level of nested lists
    for (let i = 0; i < maxDefinitionLevel; i++) {
      /** @type {any[]} */
      const newList = []
      currentContainer.push(newList)
      currentContainer = newList
    }
  }

  return output
}

/**
 * Assemble a nested structure from subcolumn data.
 *
 * @param {Map<string, DecodedArray>} subcolumnData
 * @param {SchemaTree} schema top-level schema element
 * @param {ParquetParsers} parsers
 * @param {number} [depth] depth of nested structure
 */
function assembleNested(subcolumnData, schema, parsers, depth = 0) {
  const path = schema.path.join('.')
  const optional = schema.element.repetition_type === 'OPTIONAL'
  const nextDepth = optional ? depth + 1 : depth

  if (isListLike(schema)) {
    let sublist = schema.children[0]
    let subDepth = nextDepth
    if (sublist.children.length === 1) {
      sublist = sublist.children[0]
      subDepth++
    }
    assembleNested(subcolumnData, sublist, parsers, subDepth)

    const subcolumn = sublist.path.join('.')
    const values = subcolumnData.get(subcolumn)
    if (!values) throw new Error('parquet list column missing values')
    if (optional) flattenAtDepth(values, depth)
    subcolumnData.set(path, values)
    subcolumnData.delete(subcolumn)
    return
  }

  if (isMapLike(schema)) {
    const mapName = schema.children[0].element.name

    // Assemble keys and values
    assembleNested(subcolumnData, schema.children[0].children[0], parsers, nextDepth + 1)
    assembleNested(subcolumnData, schema.children[0].children[1], parsers, nextDepth + 1)

    const keys = subcolumnData.get(`${path}.${mapName}.key`)
    const values = subcolumnData.get(`${path}.${mapName}.value`)

    if (!keys) throw new Error('parquet map column missing keys')
    if (!values) throw new Error('parquet map column missing values')
    if (keys.length !== values.length) {
      throw new Error('parquet map column key/value length mismatch')
    }

    const out = assembleMaps(keys, values, nextDepth)
    if (optional) flattenAtDepth(out, depth)

    subcolumnData.delete(`${path}.${mapName}.key`)
    subcolumnData.delete(`${path}.${mapName}.value`)
    subcolumnData.set(path, out)
    return
  }

  // Struct-like column
  if (schema.children.length) {
    // construct a meta struct and then invert
    const invertDepth = schema.element.repetition_type === 'REQUIRED' ? depth : depth + 1
    /** @type {Record<string, any>} */
    const struct = {}
    for (const child of schema.children) {
      assembleNested(subcolumnData, child, parsers, invertDepth)
      const childData = subcolumnData.get(child.path.join('.'))
      if (!childData) throw new Error('parquet struct missing child data')
      struct[child.element.name] = childData
    }
    // remove children
    for (const child of schema.children) {
      subcolumnData.delete(child.path.join('.'))
    }

    // invert struct by depth
    let inverted = invertStruct(struct, invertDepth)
    if (schema.element.logical_type?.type === 'VARIANT') {
      inverted = decodeVariantColumn(inverted, parsers)
    }
    if (optional) flattenAtDepth(inverted, depth)
    subcolumnData.set(path, inverted)
  }
}

/**
 * @import {DecodedArray, ParquetParsers, SchemaTree} from '../src/types.js'
 * @param {DecodedArray} arr
 * @param {number} depth
 */
function flattenAtDepth(arr, depth) {
  for (let i = 0; i < arr.length; i++) {
    if (depth) {
      flattenAtDepth(arr[i], depth - 1)
    } else {
      arr[i] = arr[i].length ? arr[i][0] : null
    }
  }
}

/**
 * @param {DecodedArray} keys
 * @param {DecodedArray} values
 * @param {number} depth
 * @returns {any[]}
 */
function assembleMaps(keys, values, depth) {
  const out = []
  for (let i = 0; i < keys.length; i++) {
    if (depth) {
      out.push(assembleMaps(keys[i], values[i], depth - 1)) // go deeper
    } else {
      if (keys[i]) {
        /** @type {Record<string, any>} */
        const obj = {}
        for (let j = 0; j < keys[i].length; j++) {
          const value = values[i][j]
          obj[keys[i][j]] = value === undefined ? null : value
        }
        out.push(obj)
      } else {
        out.push(undefined)
      }
    }
  }
  return out
}

/**
 * Invert a struct-like object by depth.
 *
 * @param {Record<string, any[]>} struct
 * @param {number} depth
 * @returns {any[]}
 */
function invertStruct(struct, depth) {
  const keys = Object.keys(struct)
  const length = struct[keys[0]]?.length
  const out = []
  for (let i = 0; i < length; i++) {
    /** @type {Record<string, any>} */
    const obj = {}
    for (const key of keys) {
      if (struct[key].length !== length) throw new Error('parquet struct parsing error')
      obj[key] = struct[key][i]
    }
    if (depth) {
      out.push(invertStruct(obj, depth - 1)) // deeper
    } else {
      out.push(obj)
    }
  }
  return out
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/constants.js
var constants = __webpack_require__(40312);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var src_convert = __webpack_require__(69234);
;// CONCATENATED MODULE: ./node_modules/hyparquet/src/alp.js
/**
 * ALP (Adaptive Lossless floating-Point) encoding decoder.
 * Supports FLOAT and DOUBLE types.
 *
 * ALP encodes floating-point values by converting them to integers using
 * decimal scaling, then applying frame of reference (FOR) encoding and
 * bit-packing. Values that cannot be losslessly converted are stored as exceptions.
 *
 * See https://github.com/apache/parquet-format/blob/master/AlpEncoding.md
 */

// Correctly-rounded powers of ten (all exactly representable as doubles)
const POW10 = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
  1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
]
const POW10_NEG = [
  1e0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9,
  1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16, 1e-17, 1e-18,
]
// float32 versions for FLOAT decoding (exponent range [0, 10])
const POW10F = POW10.slice(0, 11).map(Math.fround)
const POW10F_NEG = POW10_NEG.slice(0, 11).map(Math.fround)

/**
 * Decode ALP encoded data.
 *
 * @import {DataReader, DecodedArray, ParquetType} from '../src/types.d.ts'
 * @param {DataReader} reader - data reader positioned at start of ALP data
 * @param {number} count - number of values to decode
 * @param {ParquetType} type - FLOAT or DOUBLE
 * @returns {DecodedArray} decoded float or double array
 */
function alpDecode(reader, count, type) {
  if (type === 'FLOAT') {
    return alpDecodeFloat(reader, count)
  } else if (type === 'DOUBLE') {
    return alpDecodeDouble(reader, count)
  } else {
    throw new Error(`ALP encoding unsupported type: ${type}`)
  }
}

/**
 * Read the ALP page header and offset array, returning vector layout info.
 *
 * @param {DataReader} reader
 * @returns {{ vectorSize: number, numElements: number, numVectors: number, offsetArrayStart: number }}
 */
function readAlpHeader(reader) {
  const { view } = reader
  const compressionMode = view.getUint8(reader.offset++)
  if (compressionMode !== 0) {
    throw new Error(`ALP unsupported compression mode: ${compressionMode}`)
  }
  const integerEncoding = view.getUint8(reader.offset++)
  if (integerEncoding !== 0) {
    throw new Error(`ALP unsupported integer encoding: ${integerEncoding}`)
  }
  const logVectorSize = view.getUint8(reader.offset++)
  if (logVectorSize < 3 || logVectorSize > 15) {
    throw new Error(`ALP invalid log_vector_size: ${logVectorSize}`)
  }
  const vectorSize = 1 << logVectorSize
  const numElements = view.getInt32(reader.offset, true)
  reader.offset += 4
  const numVectors = Math.ceil(numElements / vectorSize)
  const offsetArrayStart = reader.offset
  reader.offset += numVectors * 4
  return { vectorSize, numElements, numVectors, offsetArrayStart }
}

/**
 * Decode ALP encoded float data.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {Float32Array}
 */
function alpDecodeFloat(reader, count) {
  const { view } = reader
  const { vectorSize, numElements, numVectors, offsetArrayStart } = readAlpHeader(reader)
  if (numElements !== count) {
    throw new Error(`ALP num_elements ${numElements} does not match expected ${count}`)
  }

  const output = new Float32Array(count)
  const outputBytes = new Uint8Array(output.buffer)

  for (let v = 0; v < numVectors; v++) {
    reader.offset = offsetArrayStart + view.getUint32(offsetArrayStart + v * 4, true)
    const outputOffset = v * vectorSize
    const n = Math.min(vectorSize, numElements - outputOffset)

    // AlpInfo (4 bytes)
    const exponent = view.getUint8(reader.offset++)
    const factor = view.getUint8(reader.offset++)
    const numExceptions = view.getUint16(reader.offset, true)
    reader.offset += 2

    // ForInfo (5 bytes)
    const frameOfReference = view.getInt32(reader.offset, true)
    reader.offset += 4
    const bitWidth = view.getUint8(reader.offset++)

    // PackedValues
    const deltas = unpackBits(reader, n, bitWidth)

    // Reverse FOR (wrapping int32) and decimal decode in float32 arithmetic
    const mulFactor = POW10F[factor]
    const mulExponent = POW10F_NEG[exponent]
    for (let i = 0; i < n; i++) {
      const encoded = deltas[i] + frameOfReference | 0
      output[outputOffset + i] = Math.fround(Math.fround(encoded) * mulFactor) * mulExponent
    }

    patchExceptions(reader, numExceptions, 4, outputBytes, outputOffset)
  }

  return output
}

/**
 * Decode ALP encoded double data.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {Float64Array}
 */
function alpDecodeDouble(reader, count) {
  const { view } = reader
  const { vectorSize, numElements, numVectors, offsetArrayStart } = readAlpHeader(reader)
  if (numElements !== count) {
    throw new Error(`ALP num_elements ${numElements} does not match expected ${count}`)
  }

  const output = new Float64Array(count)
  const outputBytes = new Uint8Array(output.buffer)

  for (let v = 0; v < numVectors; v++) {
    reader.offset = offsetArrayStart + view.getUint32(offsetArrayStart + v * 4, true)
    const outputOffset = v * vectorSize
    const n = Math.min(vectorSize, numElements - outputOffset)

    // AlpInfo (4 bytes)
    const exponent = view.getUint8(reader.offset++)
    const factor = view.getUint8(reader.offset++)
    const numExceptions = view.getUint16(reader.offset, true)
    reader.offset += 2

    // ForInfo (9 bytes)
    const frameOfReference = view.getBigInt64(reader.offset, true)
    reader.offset += 8
    const bitWidth = view.getUint8(reader.offset++)

    const mulFactor = POW10[factor]
    const mulExponent = POW10_NEG[exponent]
    const forNumber = Number(frameOfReference)
    if (bitWidth <= 32 && Number.isSafeInteger(forNumber)) {
      // Fast path: deltas and frame of reference are exact as doubles,
      // so delta + FOR rounds identically to an int64 -> double cast.
      const deltas = unpackBits(reader, n, bitWidth)
      for (let i = 0; i < n; i++) {
        output[outputOffset + i] = (deltas[i] + forNumber) * mulFactor * mulExponent
      }
    } else {
      // Wide values: use BigInt for exact wrapping int64 arithmetic
      const deltas = unpackBitsBig(reader, n, bitWidth)
      for (let i = 0; i < n; i++) {
        const encoded = BigInt.asIntN(64, deltas[i] + frameOfReference)
        output[outputOffset + i] = Number(encoded) * mulFactor * mulExponent
      }
    }

    patchExceptions(reader, numExceptions, 8, outputBytes, outputOffset)
  }

  return output
}

/**
 * Read exception positions and values, and copy the raw IEEE-754 bytes
 * into the output (preserving NaN payloads bit-for-bit).
 *
 * @param {DataReader} reader
 * @param {number} numExceptions
 * @param {number} byteSize - 4 for float, 8 for double
 * @param {Uint8Array} outputBytes - byte view of the output array
 * @param {number} outputOffset - element index of the current vector
 */
function patchExceptions(reader, numExceptions, byteSize, outputBytes, outputOffset) {
  if (!numExceptions) return
  const { view } = reader
  const positionsStart = reader.offset
  const valuesStart = positionsStart + numExceptions * 2
  const source = new Uint8Array(view.buffer, view.byteOffset + valuesStart, numExceptions * byteSize)
  for (let e = 0; e < numExceptions; e++) {
    const pos = view.getUint16(positionsStart + e * 2, true)
    const dest = (outputOffset + pos) * byteSize
    outputBytes.set(source.subarray(e * byteSize, (e + 1) * byteSize), dest)
  }
  reader.offset = valuesStart + numExceptions * byteSize
}

/**
 * Unpack LSB-first bit-packed unsigned values with bitWidth <= 32.
 * Consumes ceil(count * bitWidth / 8) bytes from the reader.
 *
 * @param {DataReader} reader
 * @param {number} count - number of values to unpack
 * @param {number} bitWidth - bits per value
 * @returns {Uint32Array}
 */
function unpackBits(reader, count, bitWidth) {
  const output = new Uint32Array(count)
  if (!bitWidth) return output
  const { view } = reader
  const start = reader.offset
  const modulus = 2 ** bitWidth
  let bitPos = 0
  for (let i = 0; i < count; i++) {
    let byteIndex = start + (bitPos >>> 3)
    const shift = bitPos & 7
    // accumulate as a double to avoid 32-bit overflow (at most 40 bits needed)
    let value = view.getUint8(byteIndex++) >>> shift
    let bits = 8 - shift
    while (bits < bitWidth) {
      value += view.getUint8(byteIndex++) * 2 ** bits
      bits += 8
    }
    output[i] = value % modulus
    bitPos += bitWidth
  }
  reader.offset = start + Math.ceil(count * bitWidth / 8)
  return output
}

/**
 * Unpack LSB-first bit-packed unsigned values with bitWidth <= 64 as BigInts.
 * Consumes ceil(count * bitWidth / 8) bytes from the reader.
 *
 * @param {DataReader} reader
 * @param {number} count - number of values to unpack
 * @param {number} bitWidth - bits per value
 * @returns {BigUint64Array}
 */
function unpackBitsBig(reader, count, bitWidth) {
  const output = new BigUint64Array(count)
  if (!bitWidth) return output
  const { view } = reader
  const start = reader.offset
  const mask = (1n << BigInt(bitWidth)) - 1n
  let buffer = 0n
  let bitsInBuffer = 0
  let byteIndex = start
  for (let i = 0; i < count; i++) {
    while (bitsInBuffer < bitWidth) {
      buffer |= BigInt(view.getUint8(byteIndex++)) << BigInt(bitsInBuffer)
      bitsInBuffer += 8
    }
    output[i] = buffer & mask
    buffer >>= BigInt(bitWidth)
    bitsInBuffer -= bitWidth
  }
  reader.offset = start + Math.ceil(count * bitWidth / 8)
  return output
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
;// CONCATENATED MODULE: ./node_modules/hyparquet/src/delta.js
/**
 * @import {DataReader} from '../src/types.js'
 */



/**
 * @param {DataReader} reader
 * @param {number} count number of values to read
 * @param {Int32Array | BigInt64Array} output
 */
function deltaBinaryUnpack(reader, count, output) {
  if (output instanceof Int32Array) {
    deltaBinaryUnpackInt32(reader, count, output)
    return
  }
  const blockSize = (0,thrift/* readVarInt */.pT)(reader)
  const miniblockPerBlock = (0,thrift/* readVarInt */.pT)(reader)
  ;(0,thrift/* readVarInt */.pT)(reader) // assert(=== count)
  let value = (0,thrift/* readZigZagBigInt */.GD)(reader) // first value
  let outputIndex = 0
  output[outputIndex++] = value

  const valuesPerMiniblock = blockSize / miniblockPerBlock

  while (outputIndex < count) {
    // new block
    const minDelta = (0,thrift/* readZigZagBigInt */.GD)(reader)
    const bitWidths = new Uint8Array(miniblockPerBlock)
    for (let i = 0; i < miniblockPerBlock; i++) {
      bitWidths[i] = reader.view.getUint8(reader.offset++)
    }

    for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
      // new miniblock
      const bitWidth = bitWidths[i]
      if (bitWidth) {
        // Miniblock data lengths are multiples of four bytes.
        let bitpackPos = 0
        let miniblockCount = valuesPerMiniblock
        const mask = (1n << BigInt(bitWidth)) - 1n
        while (miniblockCount && outputIndex < count) {
          let bits = BigInt(reader.view.getUint32(reader.offset, true) >>> bitpackPos) & mask // TODO: don't re-read value every time
          bitpackPos += bitWidth
          while (bitpackPos >= 32) {
            bitpackPos -= 32
            reader.offset += 4
            if (bitpackPos) {
              bits |= BigInt(reader.view.getUint32(reader.offset, true)) << BigInt(bitWidth - bitpackPos) & mask
            }
          }
          const delta = minDelta + bits
          value += delta
          output[outputIndex++] = value
          miniblockCount--
        }
        if (miniblockCount) {
          // consume leftover miniblock
          reader.offset += Math.ceil((miniblockCount * bitWidth + bitpackPos) / 8)
        }
      } else {
        for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
          value += minDelta
          output[outputIndex++] = value
        }
      }
    }
  }
}

/**
 * Decode INT32 without BigInt arithmetic in the per-value loop.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @param {Int32Array} output
 */
function deltaBinaryUnpackInt32(reader, count, output) {
  const blockSize = (0,thrift/* readVarInt */.pT)(reader)
  const miniblockPerBlock = (0,thrift/* readVarInt */.pT)(reader)
  ;(0,thrift/* readVarInt */.pT)(reader)
  let value = (0,thrift/* readZigZag */.fN)(reader)
  let outputIndex = 0
  output[outputIndex++] = value
  const valuesPerMiniblock = blockSize / miniblockPerBlock
  const { view } = reader
  while (outputIndex < count) {
    const minDelta = readZigZagInt33(reader)
    const bitWidthsOffset = reader.offset
    let offset = bitWidthsOffset + miniblockPerBlock
    for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
      const bitWidth = view.getUint8(bitWidthsOffset + i)
      const end = offset + valuesPerMiniblock * bitWidth / 8
      let bitOffset = 0
      for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
        let residual = 0
        let bitsRead = 0
        while (bitsRead < bitWidth) {
          const bitsToRead = Math.min(8 - bitOffset, bitWidth - bitsRead)
          // Residual bits at 32 and above vanish modulo 2^32.
          if (bitsRead < 32) {
            residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead
          }
          bitsRead += bitsToRead
          bitOffset += bitsToRead
          if (bitOffset === 8) {
            bitOffset = 0
            offset++
          }
        }
        // Parquet INT32 delta arithmetic wraps in two's complement.
        value = value + minDelta + residual | 0
        output[outputIndex++] = value
      }
      // Consume the entire padded miniblock, but not unused miniblock bodies.
      offset = end
    }
    reader.offset = offset
  }
}

/**
 * Read a zigzag varint modulo 2^32. INT32 deltas can need 33 bits, which
 * readZigZag truncates, but only the low 32 bits of the decoded value matter.
 * readVarInt keeps the low 32 zigzag bits of a 5-byte varint; bit 32 is bit 4
 * of the fifth byte. Reusing readVarInt keeps the caller's hot loop fast.
 *
 * @param {DataReader} reader
 * @returns {number}
 */
function readZigZagInt33(reader) {
  const start = reader.offset
  const low = (0,thrift/* readVarInt */.pT)(reader)
  const high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0
  return (low >>> 1 | high << 31) ^ -(low & 1)
}

/**
 * @param {DataReader} reader
 * @param {number} count
 * @param {Uint8Array[]} output
 */
function deltaLengthByteArray(reader, count, output) {
  const lengths = new Int32Array(count)
  deltaBinaryUnpack(reader, count, lengths)
  for (let i = 0; i < count; i++) {
    output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i])
    reader.offset += lengths[i]
  }
}

/**
 * @param {DataReader} reader
 * @param {number} count
 * @param {Uint8Array[]} output
 */
function deltaByteArray(reader, count, output) {
  const prefixData = new Int32Array(count)
  deltaBinaryUnpack(reader, count, prefixData)
  const suffixData = new Int32Array(count)
  deltaBinaryUnpack(reader, count, suffixData)

  for (let i = 0; i < count; i++) {
    const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i])
    if (prefixData[i]) {
      // copy from previous value
      output[i] = new Uint8Array(prefixData[i] + suffixData[i])
      output[i].set(output[i - 1].subarray(0, prefixData[i]))
      output[i].set(suffix, prefixData[i])
    } else {
      output[i] = suffix
    }
    reader.offset += suffixData[i]
  }
}

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/encoding.js
/**
 * @import {DataReader, DecodedArray, ParquetType} from '../src/types.js'
 */



/**
 * Read values from a run-length encoded/bit-packed hybrid encoding.
 *
 * If length is zero, then read int32 length at the start.
 *
 * @param {DataReader} reader
 * @param {number} width - bitwidth
 * @param {DecodedArray} output
 * @param {number} [length] - length of the encoded data
 */
function readRleBitPackedHybrid(reader, width, output, length) {
  if (length === undefined) {
    length = reader.view.getUint32(reader.offset, true)
    reader.offset += 4
  }
  const startOffset = reader.offset
  let seen = 0
  while (seen < output.length) {
    const header = (0,thrift/* readVarInt */.pT)(reader)
    if (header & 1) {
      // bit-packed
      seen = readBitPacked(reader, header, width, output, seen)
    } else {
      // rle
      const count = header >>> 1
      readRle(reader, count, width, output, seen)
      seen += count
    }
  }
  reader.offset = startOffset + length // duckdb writes an empty block
}

/**
 * Run-length encoding: read value with bitWidth and repeat it count times.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @param {number} bitWidth
 * @param {DecodedArray} output
 * @param {number} seen
 */
function readRle(reader, count, bitWidth, output, seen) {
  const width = bitWidth + 7 >> 3
  let value = 0
  for (let i = 0; i < width; i++) {
    value |= reader.view.getUint8(reader.offset++) << (i << 3)
  }
  // assert(value < 1 << bitWidth)

  // repeat value count times
  for (let i = 0; i < count; i++) {
    output[seen + i] = value
  }
}

/**
 * Read a bit-packed run of the rle/bitpack hybrid.
 * Supports width > 8 (crossing bytes).
 *
 * @param {DataReader} reader
 * @param {number} header - bit-pack header
 * @param {number} bitWidth
 * @param {DecodedArray} output
 * @param {number} seen
 * @returns {number} total output values so far
 */
function readBitPacked(reader, header, bitWidth, output, seen) {
  let count = header >> 1 << 3 // values to read
  const mask = (1 << bitWidth) - 1

  let data = 0
  if (reader.offset < reader.view.byteLength) {
    data = reader.view.getUint8(reader.offset++)
  } else if (mask) {
    // sometimes out-of-bounds reads are masked out
    throw new Error(`parquet bitpack offset ${reader.offset} out of range`)
  }
  let left = 8
  let right = 0

  // read values
  while (count) {
    // if we have crossed a byte boundary, shift the data
    if (right > 8) {
      right -= 8
      left -= 8
      data >>>= 8
    } else if (left - right < bitWidth) {
      // if we don't have bitWidth number of bits to read, read next byte
      data |= reader.view.getUint8(reader.offset) << left
      reader.offset++
      left += 8
    } else {
      if (seen < output.length) {
        // emit value
        output[seen++] = data >> right & mask
      }
      count--
      right += bitWidth
    }
  }

  return seen
}

/**
 * @param {DataReader} reader
 * @param {number} count
 * @param {ParquetType} type
 * @param {number | undefined} typeLength
 * @returns {DecodedArray}
 */
function byteStreamSplit(reader, count, type, typeLength) {
  const width = byteWidth(type, typeLength)
  const bytes = new Uint8Array(count * width)
  for (let b = 0; b < width; b++) {
    for (let i = 0; i < count; i++) {
      bytes[i * width + b] = reader.view.getUint8(reader.offset++)
    }
  }
  // interpret bytes as typed array
  if (type === 'FLOAT') return new Float32Array(bytes.buffer)
  else if (type === 'DOUBLE') return new Float64Array(bytes.buffer)
  else if (type === 'INT32') return new Int32Array(bytes.buffer)
  else if (type === 'INT64') return new BigInt64Array(bytes.buffer)
  else if (type === 'FIXED_LEN_BYTE_ARRAY') {
    // split into arrays of typeLength
    const split = new Array(count)
    for (let i = 0; i < count; i++) {
      split[i] = bytes.subarray(i * width, (i + 1) * width)
    }
    return split
  }
  throw new Error(`parquet byte_stream_split unsupported type: ${type}`)
}

/**
 * @param {ParquetType} type
 * @param {number | undefined} typeLength
 * @returns {number}
 */
function byteWidth(type, typeLength) {
  switch (type) {
  case 'INT32':
  case 'FLOAT':
    return 4
  case 'INT64':
  case 'DOUBLE':
    return 8
  case 'FIXED_LEN_BYTE_ARRAY':
    if (!typeLength) throw new Error('parquet byteWidth missing type_length')
    return typeLength
  default:
    throw new Error(`parquet unsupported type: ${type}`)
  }
}

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/plain.js
/**
 * Read `count` values of the given type from the reader.view.
 *
 * @param {DataReader} reader - buffer to read data from
 * @param {ParquetType} type - parquet type of the data
 * @param {number} count - number of values to read
 * @param {number | undefined} fixedLength - length of each fixed length byte array
 * @returns {DecodedArray} array of values
 */
function readPlain(reader, type, count, fixedLength) {
  if (count === 0) return []
  if (type === 'BOOLEAN') {
    return readPlainBoolean(reader, count)
  } else if (type === 'INT32') {
    return readPlainInt32(reader, count)
  } else if (type === 'INT64') {
    return readPlainInt64(reader, count)
  } else if (type === 'INT96') {
    return readPlainInt96(reader, count)
  } else if (type === 'FLOAT') {
    return readPlainFloat(reader, count)
  } else if (type === 'DOUBLE') {
    return readPlainDouble(reader, count)
  } else if (type === 'BYTE_ARRAY') {
    return readPlainByteArray(reader, count)
  } else if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (!fixedLength) throw new Error('parquet missing fixed length')
    return readPlainByteArrayFixed(reader, count, fixedLength)
  } else {
    throw new Error(`parquet unhandled type: ${type}`)
  }
}

/**
 * Read `count` boolean values.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {boolean[]}
 */
function readPlainBoolean(reader, count) {
  const values = new Array(count)
  for (let i = 0; i < count; i++) {
    const byteOffset = reader.offset + (i / 8 | 0)
    const bitOffset = i % 8
    const byte = reader.view.getUint8(byteOffset)
    values[i] = (byte & 1 << bitOffset) !== 0
  }
  reader.offset += Math.ceil(count / 8)
  return values
}

/**
 * Read `count` int32 values.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {Int32Array}
 */
function readPlainInt32(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 4
    ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4))
    : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count)
  reader.offset += count * 4
  return values
}

/**
 * Read `count` int64 values.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {BigInt64Array}
 */
function readPlainInt64(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 8
    ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8))
    : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count)
  reader.offset += count * 8
  return values
}

/**
 * Read `count` int96 values.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {bigint[]}
 */
function readPlainInt96(reader, count) {
  const values = new Array(count)
  for (let i = 0; i < count; i++) {
    const low = reader.view.getBigInt64(reader.offset + i * 12, true)
    const high = reader.view.getInt32(reader.offset + i * 12 + 8, true)
    values[i] = BigInt(high) << 64n | low
  }
  reader.offset += count * 12
  return values
}

/**
 * Read `count` float values.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {Float32Array}
 */
function readPlainFloat(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 4
    ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4))
    : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count)
  reader.offset += count * 4
  return values
}

/**
 * Read `count` double values.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {Float64Array}
 */
function readPlainDouble(reader, count) {
  const values = (reader.view.byteOffset + reader.offset) % 8
    ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8))
    : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count)
  reader.offset += count * 8
  return values
}

/**
 * Read `count` byte array values.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @returns {Uint8Array[]}
 */
function readPlainByteArray(reader, count) {
  const values = new Array(count)
  for (let i = 0; i < count; i++) {
    const length = reader.view.getUint32(reader.offset, true)
    reader.offset += 4
    values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length)
    reader.offset += length
  }
  return values
}

/**
 * Read a fixed length byte array.
 *
 * @param {DataReader} reader
 * @param {number} count
 * @param {number} fixedLength
 * @returns {Uint8Array[]}
 */
function readPlainByteArrayFixed(reader, count, fixedLength) {
  // assert(reader.view.byteLength - reader.offset >= count * fixedLength)
  const values = new Array(count)
  for (let i = 0; i < count; i++) {
    values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength)
    reader.offset += fixedLength
  }
  return values
}

/**
 * Create a new buffer with the offset and size.
 *
 * @import {DataReader, DecodedArray, ParquetType} from '../src/types.js'
 * @param {ArrayBufferLike} buffer
 * @param {number} offset
 * @param {number} size
 * @returns {ArrayBuffer}
 */
function align(buffer, offset, size) {
  const aligned = new ArrayBuffer(size)
  new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size))
  return aligned
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
;// CONCATENATED MODULE: ./node_modules/hyparquet/src/datapage.js
/**
 * @import {ColumnDecoder, CompressionCodec, Compressors, DataPage, DataPageHeader, DataPageHeaderV2, DataReader, DecodedArray, PageHeader, SchemaTree} from '../src/types.js'
 */








/**
 * Read a data page from uncompressed reader.
 *
 * @param {Uint8Array} bytes raw page data (should already be decompressed)
 * @param {DataPageHeader} daph data page header
 * @param {ColumnDecoder} columnDecoder
 * @returns {DataPage} definition levels, repetition levels, and array of values
 */
function readDataPage(bytes, daph, { type, element, schemaPath }) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const reader = { view, offset: 0 }
  /** @type {DecodedArray} */
  let dataPage

  // repetition and definition levels
  const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath)
  // assert(!repetitionLevels.length || repetitionLevels.length === daph.num_values)
  const { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath)
  // assert(!definitionLevels.length || definitionLevels.length === daph.num_values)

  // read values based on encoding
  const nValues = daph.num_values - numNulls
  if (daph.encoding === 'PLAIN') {
    dataPage = readPlain(reader, type, nValues, element.type_length)
  } else if (
    daph.encoding === 'PLAIN_DICTIONARY' ||
    daph.encoding === 'RLE_DICTIONARY' ||
    daph.encoding === 'RLE'
  ) {
    const bitWidth = type === 'BOOLEAN' ? 1 : view.getUint8(reader.offset++)
    if (bitWidth) {
      dataPage = new Array(nValues)
      if (type === 'BOOLEAN') {
        readRleBitPackedHybrid(reader, bitWidth, dataPage)
        dataPage = dataPage.map(x => !!x) // convert to boolean
      } else {
        // assert(daph.encoding.endsWith('_DICTIONARY'))
        readRleBitPackedHybrid(reader, bitWidth, dataPage, view.byteLength - reader.offset)
      }
    } else {
      dataPage = new Uint8Array(nValues) // nValue zeroes
    }
  } else if (daph.encoding === 'BYTE_STREAM_SPLIT') {
    dataPage = byteStreamSplit(reader, nValues, type, element.type_length)
  } else if (daph.encoding === 'ALP') {
    dataPage = alpDecode(reader, nValues, type)
  } else if (daph.encoding === 'DELTA_BINARY_PACKED') {
    const int32 = type === 'INT32'
    dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues)
    deltaBinaryUnpack(reader, nValues, dataPage)
  } else if (daph.encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
    dataPage = new Array(nValues)
    deltaLengthByteArray(reader, nValues, dataPage)
  } else if (daph.encoding === 'DELTA_BYTE_ARRAY') {
    dataPage = new Array(nValues)
    deltaByteArray(reader, nValues, dataPage)
  } else {
    throw new Error(`parquet unsupported encoding: ${daph.encoding}`)
  }

  return { definitionLevels, repetitionLevels, dataPage }
}

/**
 * @param {DataReader} reader data view for the page
 * @param {DataPageHeader} daph data page header
 * @param {SchemaTree[]} schemaPath
 * @returns {any[]} repetition levels and number of bytes read
 */
function readRepetitionLevels(reader, daph, schemaPath) {
  if (schemaPath.length > 1) {
    const maxRepetitionLevel = (0,schema/* getMaxRepetitionLevel */.qt)(schemaPath)
    if (maxRepetitionLevel) {
      const values = new Array(daph.num_values)
      readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values)
      return values
    }
  }
  return []
}

/**
 * @param {DataReader} reader data view for the page
 * @param {DataPageHeader} daph data page header
 * @param {SchemaTree[]} schemaPath
 * @returns {{ definitionLevels: number[], numNulls: number }} definition levels
 */
function readDefinitionLevels(reader, daph, schemaPath) {
  const maxDefinitionLevel = (0,schema/* getMaxDefinitionLevel */.mM)(schemaPath)
  if (!maxDefinitionLevel) return { definitionLevels: [], numNulls: 0 }

  const definitionLevels = new Array(daph.num_values)
  readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels)

  // count nulls
  let numNulls = daph.num_values
  for (const def of definitionLevels) {
    if (def === maxDefinitionLevel) numNulls--
  }
  if (numNulls === 0) definitionLevels.length = 0

  return { definitionLevels, numNulls }
}

/**
 * @param {Uint8Array} compressedBytes
 * @param {number} uncompressed_page_size
 * @param {CompressionCodec} codec
 * @param {Compressors | undefined} compressors
 * @returns {Uint8Array}
 */
function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors) {
  /** @type {Uint8Array} */
  let page
  const customDecompressor = compressors?.[codec]
  if (codec === 'UNCOMPRESSED') {
    page = compressedBytes
  } else if (customDecompressor) {
    page = customDecompressor(compressedBytes, uncompressed_page_size)
  } else if (codec === 'SNAPPY') {
    page = new Uint8Array(uncompressed_page_size)
    ;(0,snappy/* snappyUncompress */.t)(compressedBytes, page)
  } else {
    throw new Error(`parquet unsupported compression codec: ${codec}`)
  }
  if (page?.length !== uncompressed_page_size) {
    throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`)
  }
  return page
}


/**
 * Read a data page from the given Uint8Array.
 *
 * @param {Uint8Array} compressedBytes raw page data
 * @param {PageHeader} ph page header
 * @param {ColumnDecoder} columnDecoder
 * @returns {DataPage} definition levels, repetition levels, and array of values
 */
function readDataPageV2(compressedBytes, ph, columnDecoder) {
  const view = new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength)
  const reader = { view, offset: 0 }
  const { type, element, schemaPath, codec, compressors } = columnDecoder
  const daph2 = ph.data_page_header_v2
  if (!daph2) throw new Error('parquet data page header v2 is undefined')

  // repetition levels
  const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath)
  reader.offset = daph2.repetition_levels_byte_length // readVarInt() => len for boolean v2?

  // definition levels
  const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath)
  // assert(reader.offset === daph2.repetition_levels_byte_length + daph2.definition_levels_byte_length)

  const uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length

  let page = compressedBytes.subarray(reader.offset)
  // a page with no values may have zero compressed bytes, which is not a valid stream
  if (daph2.is_compressed !== false && uncompressedPageSize) {
    page = decompressPage(page, uncompressedPageSize, codec, compressors)
  }
  const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const pageReader = { view: pageView, offset: 0 }

  // read values based on encoding
  /** @type {DecodedArray} */
  let dataPage
  const nValues = daph2.num_values - daph2.num_nulls
  if (daph2.encoding === 'PLAIN') {
    dataPage = readPlain(pageReader, type, nValues, element.type_length)
  } else if (daph2.encoding === 'RLE') {
    // assert(type === 'BOOLEAN')
    dataPage = new Array(nValues)
    readRleBitPackedHybrid(pageReader, 1, dataPage)
    dataPage = dataPage.map(x => !!x)
  } else if (
    daph2.encoding === 'PLAIN_DICTIONARY' ||
    daph2.encoding === 'RLE_DICTIONARY'
  ) {
    const bitWidth = pageView.getUint8(pageReader.offset++)
    dataPage = new Array(nValues)
    readRleBitPackedHybrid(pageReader, bitWidth, dataPage, uncompressedPageSize - 1)
  } else if (daph2.encoding === 'DELTA_BINARY_PACKED') {
    const int32 = type === 'INT32'
    dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues)
    deltaBinaryUnpack(pageReader, nValues, dataPage)
  } else if (daph2.encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
    dataPage = new Array(nValues)
    deltaLengthByteArray(pageReader, nValues, dataPage)
  } else if (daph2.encoding === 'DELTA_BYTE_ARRAY') {
    dataPage = new Array(nValues)
    deltaByteArray(pageReader, nValues, dataPage)
  } else if (daph2.encoding === 'BYTE_STREAM_SPLIT') {
    dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length)
  } else if (daph2.encoding === 'ALP') {
    dataPage = alpDecode(pageReader, nValues, type)
  } else {
    throw new Error(`parquet unsupported encoding: ${daph2.encoding}`)
  }

  return { definitionLevels, repetitionLevels, dataPage }
}

/**
 * @param {DataReader} reader
 * @param {DataPageHeaderV2} daph2 data page header v2
 * @param {SchemaTree[]} schemaPath
 * @returns {any[]} repetition levels
 */
function readRepetitionLevelsV2(reader, daph2, schemaPath) {
  const maxRepetitionLevel = (0,schema/* getMaxRepetitionLevel */.qt)(schemaPath)
  if (!maxRepetitionLevel) return []

  const values = new Array(daph2.num_values)
  readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length)
  return values
}

/**
 * @param {DataReader} reader
 * @param {DataPageHeaderV2} daph2 data page header v2
 * @param {SchemaTree[]} schemaPath
 * @returns {number[] | undefined} definition levels
 */
function readDefinitionLevelsV2(reader, daph2, schemaPath) {
  const maxDefinitionLevel = (0,schema/* getMaxDefinitionLevel */.mM)(schemaPath)
  if (maxDefinitionLevel) {
    // V2 we know the length
    const values = new Array(daph2.num_values)
    readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length)
    return values
  }
}

/**
 * Minimum bits needed to store value.
 *
 * @param {number} value
 * @returns {number}
 */
function bitWidth(value) {
  return 32 - Math.clz32(value)
}

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/column.js
/**
 * @import {ColumnDecoder, DataReader, DecodedArray, PageHeader, PageResult, RowGroupSelect, Statistics, SubColumnData} from '../src/types.js'
 */









/**
 * Parse column data from a buffer.
 *
 * @param {DataReader} reader
 * @param {RowGroupSelect} rowGroupSelect row group selection
 * @param {ColumnDecoder} columnDecoder column decoder params
 * @param {(chunk: SubColumnData) => void} [onPage] callback for each page
 * @returns {{ data: DecodedArray[], skipped: number }}
 */
function readColumn(reader, { groupStart, selectStart, selectEnd }, columnDecoder, onPage) {
  const { pathInSchema, schemaPath } = columnDecoder
  const isFlat = isFlatColumn(schemaPath)
  /** @type {DecodedArray[]} */
  const chunks = []
  /** @type {DecodedArray | undefined} */
  let dictionary = undefined
  /** @type {DecodedArray | undefined} */
  let lastChunk = undefined
  let rowCount = 0
  let skipped = 0

  const emitLastChunk = onPage && (() => {
    lastChunk && onPage({
      pathInSchema,
      columnData: lastChunk,
      rowStart: groupStart + rowCount - lastChunk.length,
      rowEnd: groupStart + rowCount,
    })
  })

  while (isFlat ? rowCount < selectEnd : reader.offset < reader.view.byteLength - 1) {
    if (reader.offset >= reader.view.byteLength - 1) break // end of reader

    // read page header
    const header = parquetHeader(reader)
    if (header.type === 'DICTIONARY_PAGE') {
      const { data } = readPage(reader, header, columnDecoder, dictionary, undefined, 0)
      if (data) dictionary = convert(data, columnDecoder)
    } else {
      const lastChunkLength = lastChunk?.length || 0
      const result = readPage(reader, header, columnDecoder, dictionary, lastChunk, selectStart - rowCount)
      if (result.skipped) {
        // skipped page - just advance row count, don't add to chunks
        if (!chunks.length) {
          skipped += result.skipped
        }
        rowCount += result.skipped
      } else if (result.data && lastChunk === result.data) {
        // continued from previous page
        rowCount += result.data.length - lastChunkLength
      } else if (result.data && result.data.length) {
        emitLastChunk?.()
        chunks.push(result.data)
        rowCount += result.data.length
        lastChunk = result.data
      }
    }
  }
  emitLastChunk?.()

  return { data: chunks, skipped }
}

/**
 * Read a page (data or dictionary) from a buffer.
 *
 * @param {DataReader} reader
 * @param {PageHeader} header
 * @param {ColumnDecoder} columnDecoder
 * @param {DecodedArray | undefined} dictionary
 * @param {DecodedArray | undefined} previousChunk
 * @param {number} pageStart skip this many rows in the page
 * @returns {PageResult}
 */
function readPage(reader, header, columnDecoder, dictionary, previousChunk, pageStart) {
  const { type, element, schemaPath, codec, compressors } = columnDecoder
  // read compressed_page_size bytes
  const compressedBytes = new Uint8Array(
    reader.view.buffer, reader.view.byteOffset + reader.offset, header.compressed_page_size
  )
  reader.offset += header.compressed_page_size

  // parse page data by type
  if (header.type === 'DATA_PAGE') {
    const daph = header.data_page_header
    if (!daph) throw new Error('parquet data page header is undefined')

    // skip unnecessary non-nested pages
    if (pageStart > daph.num_values && (0,schema/* isFlatColumn */.g7)(schemaPath)) {
      return { skipped: daph.num_values }
    }

    const page = decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors)
    const { definitionLevels, repetitionLevels, dataPage } = readDataPage(page, daph, columnDecoder)
    // assert(!daph.statistics?.null_count || daph.statistics.null_count === BigInt(daph.num_values - dataPage.length))

    // convert types, dereference dictionary, and assemble lists
    const values = (0,src_convert/* convertWithDictionary */.Km)(dataPage, dictionary, daph.encoding, columnDecoder)
    const output = Array.isArray(previousChunk) ? previousChunk : []
    const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath)
    return { skipped: 0, data: assembled }
  } else if (header.type === 'DATA_PAGE_V2') {
    const daph2 = header.data_page_header_v2
    if (!daph2) throw new Error('parquet data page header v2 is undefined')

    // skip unnecessary pages
    if (pageStart > daph2.num_rows) {
      return { skipped: daph2.num_rows }
    }

    const { definitionLevels, repetitionLevels, dataPage } =
      readDataPageV2(compressedBytes, header, columnDecoder)

    // convert types, dereference dictionary, and assemble lists
    const values = (0,src_convert/* convertWithDictionary */.Km)(dataPage, dictionary, daph2.encoding, columnDecoder)
    const output = Array.isArray(previousChunk) ? previousChunk : []
    const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath)
    return { skipped: 0, data: assembled }
  } else if (header.type === 'DICTIONARY_PAGE') {
    const diph = header.dictionary_page_header
    if (!diph) throw new Error('parquet dictionary page header is undefined')

    const page = decompressPage(
      compressedBytes, Number(header.uncompressed_page_size), codec, compressors
    )

    const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 }
    const dictArray = readPlain(reader, type, diph.num_values, element.type_length)
    return { skipped: 0, data: dictArray }
  } else {
    throw new Error(`parquet unsupported page type: ${header.type}`)
  }
}

/**
 * Read a page header from a buffer, leaving the reader at the start of the page data.
 *
 * @param {DataReader} reader
 * @returns {PageHeader}
 */
function parquetHeader(reader) {
  const header = (0,thrift/* deserializeTCompactProtocol */.Tn)(reader)

  // Parse parquet header from thrift data
  const type = constants/* PageTypes */.P2[header.field_1]
  const uncompressed_page_size = header.field_2
  const compressed_page_size = header.field_3
  const crc = header.field_4
  const data_page_header = header.field_5 && {
    num_values: header.field_5.field_1,
    encoding: constants/* Encodings */.p6[header.field_5.field_2],
    definition_level_encoding: constants/* Encodings */.p6[header.field_5.field_3],
    repetition_level_encoding: constants/* Encodings */.p6[header.field_5.field_4],
    statistics: pageStatistics(header.field_5.field_5),
  }
  const index_page_header = header.field_6
  const dictionary_page_header = header.field_7 && {
    num_values: header.field_7.field_1,
    encoding: constants/* Encodings */.p6[header.field_7.field_2],
    is_sorted: header.field_7.field_3,
  }
  const data_page_header_v2 = header.field_8 && {
    num_values: header.field_8.field_1,
    num_nulls: header.field_8.field_2,
    num_rows: header.field_8.field_3,
    encoding: constants/* Encodings */.p6[header.field_8.field_4],
    definition_levels_byte_length: header.field_8.field_5,
    repetition_levels_byte_length: header.field_8.field_6,
    is_compressed: header.field_8.field_7 === undefined ? true : header.field_8.field_7, // default true
    statistics: pageStatistics(header.field_8.field_8),
  }

  return {
    type,
    uncompressed_page_size,
    compressed_page_size,
    crc,
    data_page_header,
    index_page_header,
    dictionary_page_header,
    data_page_header_v2,
  }
}

/**
 * @param {any} stats thrift Statistics struct
 * @returns {Statistics | undefined}
 */
function pageStatistics(stats) {
  return stats && {
    max: stats.field_1,
    min: stats.field_2,
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: stats.field_5,
    min_value: stats.field_6,
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8,
  }
}


/***/ }),

/***/ 40312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ ParquetTypes),
/* harmony export */   I7: () => (/* binding */ EdgeInterpolationAlgorithms),
/* harmony export */   IE: () => (/* binding */ CompressionCodecs),
/* harmony export */   Nw: () => (/* binding */ FieldRepetitionTypes),
/* harmony export */   P2: () => (/* binding */ PageTypes),
/* harmony export */   UQ: () => (/* binding */ BoundaryOrders),
/* harmony export */   gQ: () => (/* binding */ ConvertedTypes),
/* harmony export */   p6: () => (/* binding */ Encodings)
/* harmony export */ });

/** @type {import('../src/types.d.ts').ParquetType[]} */
const ParquetTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96', // deprecated
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
]

/** @type {import('../src/types.d.ts').Encoding[]} */
const Encodings = [
  'PLAIN',
  'GROUP_VAR_INT', // deprecated
  'PLAIN_DICTIONARY',
  'RLE',
  'BIT_PACKED', // deprecated
  'DELTA_BINARY_PACKED',
  'DELTA_LENGTH_BYTE_ARRAY',
  'DELTA_BYTE_ARRAY',
  'RLE_DICTIONARY',
  'BYTE_STREAM_SPLIT',
  'ALP',
]

/** @type {import('../src/types.d.ts').FieldRepetitionType[]} */
const FieldRepetitionTypes = [
  'REQUIRED',
  'OPTIONAL',
  'REPEATED',
]

/** @type {import('../src/types.d.ts').ConvertedType[]} */
const ConvertedTypes = [
  'UTF8',
  'MAP',
  'MAP_KEY_VALUE',
  'LIST',
  'ENUM',
  'DECIMAL',
  'DATE',
  'TIME_MILLIS',
  'TIME_MICROS',
  'TIMESTAMP_MILLIS',
  'TIMESTAMP_MICROS',
  'UINT_8',
  'UINT_16',
  'UINT_32',
  'UINT_64',
  'INT_8',
  'INT_16',
  'INT_32',
  'INT_64',
  'JSON',
  'BSON',
  'INTERVAL',
]

/** @type {import('../src/types.d.ts').CompressionCodec[]} */
const CompressionCodecs = [
  'UNCOMPRESSED',
  'SNAPPY',
  'GZIP',
  'LZO',
  'BROTLI',
  'LZ4',
  'ZSTD',
  'LZ4_RAW',
]

/** @type {import('../src/types.d.ts').PageType[]} */
const PageTypes = [
  'DATA_PAGE',
  'INDEX_PAGE',
  'DICTIONARY_PAGE',
  'DATA_PAGE_V2',
]

/** @type {import('../src/types.d.ts').BoundaryOrder[]} */
const BoundaryOrders = [
  'UNORDERED',
  'ASCENDING',
  'DESCENDING',
]

/** @type {import('../src/types.d.ts').EdgeInterpolationAlgorithm[]} */
const EdgeInterpolationAlgorithms = [
  'SPHERICAL',
  'VINCENTY',
  'THOMAS',
  'ANDOYER',
  'KARNEY',
]


/***/ }),

/***/ 69234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rc: () => (/* binding */ DEFAULT_PARSERS),
  C6: () => (/* binding */ convert),
  Km: () => (/* binding */ convertWithDictionary),
  $Q: () => (/* binding */ parseDecimal),
  dq: () => (/* binding */ parseFloat16)
});

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/wkb.js
/**
 * WKB (Well-Known Binary) decoder for geometry objects.
 *
 * @param {DataReader} reader
 * @returns {Geometry} geometry object
 */
function wkbToGeojson(reader) {
  const flags = getFlags(reader)

  if (flags.type === 1) { // Point
    return { type: 'Point', coordinates: readPosition(reader, flags) }
  } else if (flags.type === 2) { // LineString
    return { type: 'LineString', coordinates: readLine(reader, flags) }
  } else if (flags.type === 3) { // Polygon
    return { type: 'Polygon', coordinates: readPolygon(reader, flags) }
  } else if (flags.type === 4) { // MultiPoint
    const points = []
    for (let i = 0; i < flags.count; i++) {
      points.push(readPosition(reader, getFlags(reader)))
    }
    return { type: 'MultiPoint', coordinates: points }
  } else if (flags.type === 5) { // MultiLineString
    const lines = []
    for (let i = 0; i < flags.count; i++) {
      lines.push(readLine(reader, getFlags(reader)))
    }
    return { type: 'MultiLineString', coordinates: lines }
  } else if (flags.type === 6) { // MultiPolygon
    const polygons = []
    for (let i = 0; i < flags.count; i++) {
      polygons.push(readPolygon(reader, getFlags(reader)))
    }
    return { type: 'MultiPolygon', coordinates: polygons }
  } else if (flags.type === 7) { // GeometryCollection
    const geometries = []
    for (let i = 0; i < flags.count; i++) {
      geometries.push(wkbToGeojson(reader))
    }
    return { type: 'GeometryCollection', geometries }
  } else {
    throw new Error(`Unsupported geometry type: ${flags.type}`)
  }
}

/**
 * Extract ISO WKB flags and base geometry type.
 *
 * @param {DataReader} reader
 * @returns {WkbFlags}
 */
function getFlags(reader) {
  const { view } = reader
  const littleEndian = view.getUint8(reader.offset++) === 1
  const rawType = view.getUint32(reader.offset, littleEndian)
  reader.offset += 4

  const type = rawType % 1000
  const flags = Math.floor(rawType / 1000)

  let count = 0
  if (type > 1 && type <= 7) {
    count = view.getUint32(reader.offset, littleEndian)
    reader.offset += 4
  }

  // XY, XYZ, XYM, XYZM
  let dim = 2
  if (flags) dim++
  if (flags === 3) dim++

  return { littleEndian, type, dim, count }
}

/**
 * @param {DataReader} reader
 * @param {WkbFlags} flags
 * @returns {number[]}
 */
function readPosition(reader, flags) {
  const points = []
  for (let i = 0; i < flags.dim; i++) {
    const coord = reader.view.getFloat64(reader.offset, flags.littleEndian)
    reader.offset += 8
    points.push(coord)
  }
  return points
}

/**
 * @param {DataReader} reader
 * @param {WkbFlags} flags
 * @returns {number[][]}
 */
function readLine(reader, flags) {
  const points = []
  for (let i = 0; i < flags.count; i++) {
    points.push(readPosition(reader, flags))
  }
  return points
}

/**
 * @param {DataReader} reader
 * @param {WkbFlags} flags
 * @returns {number[][][]}
 */
function readPolygon(reader, flags) {
  const { view } = reader
  const rings = []
  for (let r = 0; r < flags.count; r++) {
    const count = view.getUint32(reader.offset, flags.littleEndian)
    reader.offset += 4
    rings.push(readLine(reader, { ...flags, count }))
  }
  return rings
}

/**
 * @typedef {object} WkbFlags
 * @property {boolean} littleEndian
 * @property {number} type
 * @property {number} dim
 * @property {number} count
 */

/**
 * @import {DataReader, Geometry} from '../src/types.js'
 */

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/convert.js


/**
 * @import {ColumnDecoder, DecodedArray, Encoding, ParquetParsers} from '../src/types.js'
 */

const decoder = new TextDecoder()

/**
 * Default type parsers when no custom ones are given
 * @type ParquetParsers
 */
const DEFAULT_PARSERS = {
  timestampFromMilliseconds(millis) {
    return new Date(Number(millis))
  },
  timestampFromMicroseconds(micros) {
    return new Date(Number(micros / 1000n))
  },
  timestampFromNanoseconds(nanos) {
    return new Date(Number(nanos / 1000000n))
  },
  dateFromDays(days) {
    return new Date(days * 86400000)
  },
  stringFromBytes(bytes) {
    return bytes && decoder.decode(bytes)
  },
  jsonFromBytes(bytes) {
    return bytes && JSON.parse(decoder.decode(bytes))
  },
  geometryFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 })
  },
  geographyFromBytes(bytes) {
    return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 })
  },
  uuidFromBytes(bytes) {
    if (!bytes) return undefined
    const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')
    return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20, 32)
  },
}

/**
 * Convert known types from primitive to rich, and dereference dictionary.
 *
 * @param {DecodedArray} data series of primitive types
 * @param {DecodedArray | undefined} dictionary
 * @param {Encoding} encoding
 * @param {ColumnDecoder} columnDecoder
 * @returns {DecodedArray} series of rich types
 */
function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
  if (dictionary && encoding.endsWith('_DICTIONARY')) {
    let output = data
    if (data instanceof Uint8Array && !(dictionary instanceof Uint8Array)) {
      // @ts-expect-error upgrade data to match dictionary type with fancy constructor
      output = new dictionary.constructor(data.length)
    }
    for (let i = 0; i < data.length; i++) {
      output[i] = dictionary[data[i]]
    }
    return output
  } else {
    return convert(data, columnDecoder)
  }
}

/**
 * Convert known types from primitive to rich.
 *
 * @param {DecodedArray} data series of primitive types
 * @param {ColumnDecoder} columnDecoder
 * @returns {DecodedArray} series of rich types
 */
function convert(data, columnDecoder) {
  const { element, parsers, utf8 = true, schemaPath } = columnDecoder
  const { type, converted_type: ctype, logical_type: ltype } = element
  const nullable = element.repetition_type !== 'REQUIRED'

  // FILE inline data is binary, even when utf8 conversion is enabled.
  if (type === 'BYTE_ARRAY' && element.name === 'inline' && schemaPath?.at(-2)?.element.logical_type?.type === 'FILE') {
    return data
  }

  // Skip utf8 conversion for plain BYTE_ARRAY inside VARIANT
  const isVariant = schemaPath?.some(s => s.element.logical_type?.type === 'VARIANT')
  if (isVariant && type === 'BYTE_ARRAY' && ctype !== 'UTF8' && ltype?.type !== 'STRING') {
    return data
  }
  if (ctype === 'DECIMAL') {
    const scale = element.scale || 0
    // divide rather than multiply by 10 ** -scale, which is inexact
    // (3 * 10 ** -1 is 0.30000000000000004, 3 / 10 ** 1 is 0.3)
    const factor = 10 ** scale
    const arr = new Array(data.length)
    for (let i = 0; i < arr.length; i++) {
      if (data[i] instanceof Uint8Array) {
        // Large scales can overflow the divisor while the result is still representable.
        arr[i] = scale > 308 ? parseDecimal(data[i]) * 10 ** -scale : parseDecimal(data[i]) / factor
      } else {
        arr[i] = Number(data[i]) / factor
      }
    }
    return arr
  }
  if (!ctype && type === 'INT96') {
    return Array.from(data).map(v => parsers.timestampFromNanoseconds(parseInt96Nanos(v)))
  }
  if (ctype === 'DATE') {
    return Array.from(data).map(v => parsers.dateFromDays(v))
  }
  if (ctype === 'TIMESTAMP_MILLIS') {
    return Array.from(data).map(v => parsers.timestampFromMilliseconds(v))
  }
  if (ctype === 'TIMESTAMP_MICROS') {
    return Array.from(data).map(v => parsers.timestampFromMicroseconds(v))
  }
  if (ctype === 'JSON') {
    return data.map(v => parsers.jsonFromBytes(v))
  }
  if (ctype === 'BSON') {
    throw new Error('parquet bson not supported')
  }
  if (ctype === 'INTERVAL') {
    throw new Error('parquet interval not supported')
  }
  if (ltype?.type === 'GEOMETRY') {
    return data.map(v => parsers.geometryFromBytes(v))
  }
  if (ltype?.type === 'GEOGRAPHY') {
    return data.map(v => parsers.geographyFromBytes(v))
  }
  if (ltype?.type === 'UUID') {
    return data.map(v => parsers.uuidFromBytes(v))
  }
  if (ctype === 'UTF8' || ltype?.type === 'STRING' || utf8 && type === 'BYTE_ARRAY') {
    return data.map(v => parsers.stringFromBytes(v))
  }
  if (ctype === 'UINT_64' || ltype?.type === 'INTEGER' && ltype.bitWidth === 64 && !ltype.isSigned) {
    if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length)
    const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length)
    for (let i = 0; i < arr.length; i++) arr[i] = data[i]
    return arr
  }
  if (ctype === 'UINT_32' || ltype?.type === 'INTEGER' && ltype.bitWidth === 32 && !ltype.isSigned) {
    if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length)
    const arr = nullable ? new Array(data.length) : new Uint32Array(data.length)
    for (let i = 0; i < arr.length; i++) {
      arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i]
    }
    return arr
  }
  if (ltype?.type === 'FLOAT16') {
    return Array.from(data).map(parseFloat16)
  }
  if (ltype?.type === 'TIMESTAMP') {
    const { unit } = ltype
    /** @type {ParquetParsers[keyof ParquetParsers]} */
    let parser = parsers.timestampFromMilliseconds
    if (unit === 'MICROS') parser = parsers.timestampFromMicroseconds
    if (unit === 'NANOS') parser = parsers.timestampFromNanoseconds
    const arr = new Array(data.length)
    for (let i = 0; i < arr.length; i++) {
      arr[i] = parser(data[i])
    }
    return arr
  }
  return data
}

/**
 * @param {Uint8Array} bytes
 * @returns {number}
 */
function parseDecimal(bytes) {
  if (!bytes.length) return 0

  let value = 0n
  for (const byte of bytes) {
    value = value * 256n + BigInt(byte)
  }

  // handle signed
  const bits = bytes.length * 8
  if (value >= 2n ** BigInt(bits - 1)) {
    value -= 2n ** BigInt(bits)
  }

  return Number(value)
}

/**
 * Converts INT96 date format (hi 32bit days, lo 64bit nanos) to nanos since epoch
 * @param {bigint} value
 * @returns {bigint}
 */
function parseInt96Nanos(value) {
  const days = (value >> 64n) - 2440588n
  const nano = value & 0xffffffffffffffffn
  return days * 86400000000000n + nano
}

/**
 * @param {Uint8Array | undefined} bytes
 * @returns {number | undefined}
 */
function parseFloat16(bytes) {
  if (!bytes) return undefined
  const int16 = bytes[1] << 8 | bytes[0]
  const sign = int16 >> 15 ? -1 : 1
  const exp = int16 >> 10 & 0x1f
  const frac = int16 & 0x3ff
  if (exp === 0) return sign * 2 ** -14 * (frac / 1024) // subnormals
  if (exp === 0x1f) return frac ? NaN : sign * Infinity
  return sign * 2 ** (exp - 15) * (1 + frac / 1024)
}


/***/ }),

/***/ 96367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m5: () => (/* binding */ parquetMetadata),
  YR: () => (/* binding */ parquetSchema)
});

// UNUSED EXPORTS: convertMetadata, defaultInitialFetchSize, parquetMetadataAsync

// EXTERNAL MODULE: ./node_modules/hyparquet/src/constants.js
var constants = __webpack_require__(40312);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var src_schema = __webpack_require__(28286);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
;// CONCATENATED MODULE: ./node_modules/hyparquet/src/geoparquet.js
/**
 * @param {SchemaElement[]} schema
 * @param {KeyValue[] | undefined} key_value_metadata
 * @returns {void}
 */
function markGeoColumns(schema, key_value_metadata) {
  // Prepare the list of GeoParquet columns
  /** @type {Map<string, LogicalType>} */
  const columns = new Map()
  const geo = key_value_metadata?.find(({ key }) => key === 'geo')?.value
  const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {}
  for (const [name, column] of Object.entries(decodedColumns)) {
    if (column.encoding !== 'WKB') continue

    const type = column.edges === 'spherical' ? 'GEOGRAPHY' : 'GEOMETRY'
    const id = column.crs?.id ?? column.crs?.ids?.[0]
    const crs = id ? `${id.authority}:${id.code.toString()}` : undefined
    // Note: we can't infer GEOGRAPHY's algorithm from GeoParquet
    columns.set(name, { type, crs })
  }

  // Mark schema elements with logical type
  // Only look at root-level columns of type BYTE_ARRAY without existing logical_type
  for (let i = 1; i < schema.length; i++) { // skip root
    const { logical_type, name, num_children, type } = schema[i]
    if (num_children) {
      i += num_children
      continue // skip the element and its children
    }
    if (type === 'BYTE_ARRAY' && !logical_type) {
      schema[i].logical_type = columns.get(name)
    }
  }
}

/**
 * @import {KeyValue, LogicalType, SchemaElement} from '../src/types.js'
 */

;// CONCATENATED MODULE: ./node_modules/hyparquet/src/metadata.js






/**
 * @import {AsyncBuffer, FileMetaData, KeyValue, LogicalType, MetadataOptions, MinMaxType, ParquetParsers, SchemaElement, SchemaTree, Statistics, TimeUnit} from '../src/types.js'
 */

const defaultInitialFetchSize = (/* unused pure expression or super */ null && (1 << 19)) // 512kb

const decoder = new TextDecoder()
function decode(/** @type {Uint8Array} */ value) {
  return value && decoder.decode(value)
}

/**
 * Read parquet metadata from an async buffer.
 *
 * An AsyncBuffer is like an ArrayBuffer, but the slices are loaded
 * asynchronously, possibly over the network.
 *
 * You must provide the byteLength of the buffer, typically from a HEAD request.
 *
 * In theory, you could use suffix-range requests to fetch the end of the file,
 * and save a round trip. But in practice, this doesn't work because chrome
 * deems suffix-range requests as a not-safe-listed header, and will require
 * a pre-flight. So the byteLength is required.
 *
 * To make this efficient, we initially request the last 512kb of the file,
 * which is likely to contain the metadata. If the metadata length exceeds the
 * initial fetch, 512kb, we request the rest of the metadata from the AsyncBuffer.
 *
 * This ensures that we either make one 512kb initial request for the metadata,
 * or a second request for up to the metadata size.
 *
 * @param {AsyncBuffer} asyncBuffer parquet file contents
 * @param {MetadataOptions & { initialFetchSize?: number }} options initial fetch size in bytes (default 512kb)
 * @returns {Promise<FileMetaData>} parquet metadata object
 */
async function parquetMetadataAsync(asyncBuffer, { parsers, initialFetchSize = defaultInitialFetchSize, geoparquet = true } = {}) {
  if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error('parquet expected AsyncBuffer')

  // fetch last bytes (footer) of the file
  const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize)
  const footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength)

  // Check for parquet magic number "PAR1"
  const footerView = new DataView(footerBuffer)
  if (footerView.getUint32(footerBuffer.byteLength - 4, true) !== 0x31524150) {
    throw new Error('parquet file invalid (footer != PAR1)')
  }

  // Parquet files store metadata at the end of the file
  // Metadata length is 4 bytes before the last PAR1
  const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, true)
  if (metadataLength > asyncBuffer.byteLength - 8) {
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`)
  }

  // check if metadata size fits inside the initial fetch
  if (metadataLength + 8 > initialFetchSize) {
    // fetch the rest of the metadata
    const metadataOffset = asyncBuffer.byteLength - metadataLength - 8
    const metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset)
    // combine initial fetch with the new slice
    const combinedBuffer = new ArrayBuffer(metadataLength + 8)
    const combinedView = new Uint8Array(combinedBuffer)
    combinedView.set(new Uint8Array(metadataBuffer))
    combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset)
    return parquetMetadata(combinedBuffer, { parsers, geoparquet })
  } else {
    // parse metadata from the footer
    return parquetMetadata(footerBuffer, { parsers, geoparquet })
  }
}

/**
 * Read parquet metadata from a buffer synchronously.
 *
 * @param {ArrayBuffer | Uint8Array} arrayBuffer parquet file footer
 * @param {MetadataOptions} options metadata parsing options
 * @returns {FileMetaData} parquet metadata object
 */
function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
  let view
  if (arrayBuffer instanceof ArrayBuffer) {
    view = new DataView(arrayBuffer)
  } else if (arrayBuffer instanceof Uint8Array) {
    view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength)
  } else {
    throw new Error('parquet expected ArrayBuffer or Uint8Array')
  }

  // Use default parsers if not given
  const allParsers = { ...convert/* DEFAULT_PARSERS */.Rc, ...parsers }

  // Validate footer magic number "PAR1"
  if (view.byteLength < 8) {
    throw new Error('parquet file is too short')
  }
  if (view.getUint32(view.byteLength - 4, true) !== 0x31524150) {
    throw new Error('parquet file invalid (footer != PAR1)')
  }

  // Parquet files store metadata at the end of the file
  // Metadata length is 4 bytes before the last PAR1
  const metadataLengthOffset = view.byteLength - 8
  const metadataLength = view.getUint32(metadataLengthOffset, true)
  if (metadataLength > view.byteLength - 8) {
    // {metadata}, metadata_length, PAR1
    throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`)
  }

  const metadataOffset = metadataLengthOffset - metadataLength
  const reader = { view, offset: metadataOffset }
  const metadata = (0,thrift/* deserializeTCompactProtocol */.Tn)(reader)

  // Parse metadata from thrift data
  const version = metadata.field_1
  /** @type {SchemaElement[]} */
  const schema = metadata.field_2.map((/** @type {any} */ field) => ({
    type: constants/* ParquetTypes */.CE[field.field_1],
    type_length: field.field_2,
    repetition_type: constants/* FieldRepetitionTypes */.Nw[field.field_3],
    name: decode(field.field_4),
    num_children: field.field_5,
    converted_type: constants/* ConvertedTypes */.gQ[field.field_6],
    scale: field.field_7,
    precision: field.field_8,
    field_id: field.field_9,
    logical_type: logicalType(field.field_10),
  }))
  // schema element per column index
  const columnSchema = schema.filter(e => e.type)
  const num_rows = metadata.field_3
  const row_groups = metadata.field_4.map((/** @type {any} */ rowGroup) => ({
    columns: rowGroup.field_1.map((/** @type {any} */ column, /** @type {number} */ columnIndex) => ({
      file_path: decode(column.field_1),
      file_offset: column.field_2,
      meta_data: column.field_3 && {
        type: constants/* ParquetTypes */.CE[column.field_3.field_1],
        encodings: column.field_3.field_2?.map((/** @type {number} */ e) => constants/* Encodings */.p6[e]),
        path_in_schema: column.field_3.field_3.map(decode),
        codec: constants/* CompressionCodecs */.IE[column.field_3.field_4],
        num_values: column.field_3.field_5,
        total_uncompressed_size: column.field_3.field_6,
        total_compressed_size: column.field_3.field_7,
        key_value_metadata: column.field_3.field_8?.map((/** @type {any} */ kv) => ({
          key: decode(kv.field_1),
          value: decode(kv.field_2),
        })),
        data_page_offset: column.field_3.field_9,
        index_page_offset: column.field_3.field_10,
        dictionary_page_offset: column.field_3.field_11,
        statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
        encoding_stats: column.field_3.field_13?.map((/** @type {any} */ encodingStat) => ({
          page_type: constants/* PageTypes */.P2[encodingStat.field_1],
          encoding: constants/* Encodings */.p6[encodingStat.field_2],
          count: encodingStat.field_3,
        })),
        bloom_filter_offset: column.field_3.field_14,
        bloom_filter_length: column.field_3.field_15,
        size_statistics: column.field_3.field_16 && {
          unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
          repetition_level_histogram: column.field_3.field_16.field_2,
          definition_level_histogram: column.field_3.field_16.field_3,
        },
        geospatial_statistics: column.field_3.field_17 && {
          bbox: column.field_3.field_17.field_1 && {
            xmin: column.field_3.field_17.field_1.field_1,
            xmax: column.field_3.field_17.field_1.field_2,
            ymin: column.field_3.field_17.field_1.field_3,
            ymax: column.field_3.field_17.field_1.field_4,
            zmin: column.field_3.field_17.field_1.field_5,
            zmax: column.field_3.field_17.field_1.field_6,
            mmin: column.field_3.field_17.field_1.field_7,
            mmax: column.field_3.field_17.field_1.field_8,
          },
          geospatial_types: column.field_3.field_17.field_2,
        },
      },
      offset_index_offset: column.field_4,
      offset_index_length: column.field_5,
      column_index_offset: column.field_6,
      column_index_length: column.field_7,
      crypto_metadata: column.field_8,
      encrypted_column_metadata: column.field_9,
    })),
    total_byte_size: rowGroup.field_2,
    num_rows: rowGroup.field_3,
    sorting_columns: rowGroup.field_4?.map((/** @type {any} */ sortingColumn) => ({
      column_idx: sortingColumn.field_1,
      descending: sortingColumn.field_2,
      nulls_first: sortingColumn.field_3,
    })),
    file_offset: rowGroup.field_5,
    total_compressed_size: rowGroup.field_6,
    ordinal: rowGroup.field_7,
  }))
  /** @type {KeyValue[] | undefined} */
  const key_value_metadata = metadata.field_5?.map((/** @type {any} */ kv) => ({
    key: decode(kv.field_1),
    value: decode(kv.field_2),
  }))
  const created_by = decode(metadata.field_6)

  if (geoparquet) {
    markGeoColumns(schema, key_value_metadata)
  }

  return {
    version,
    schema,
    num_rows,
    row_groups,
    key_value_metadata,
    created_by,
    metadata_length: metadataLength,
  }
}

/**
 * Return a tree of schema elements from parquet metadata.
 *
 * @param {{schema: SchemaElement[]}} metadata parquet metadata object
 * @returns {SchemaTree} tree of schema elements
 */
function parquetSchema({ schema }) {
  return (0,src_schema/* getSchemaPath */.Dy)(schema, [])[0]
}

/**
 * @param {any} logicalType
 * @returns {LogicalType | undefined}
 */
function logicalType(logicalType) {
  if (logicalType?.field_1) return { type: 'STRING' }
  if (logicalType?.field_2) return { type: 'MAP' }
  if (logicalType?.field_3) return { type: 'LIST' }
  if (logicalType?.field_4) return { type: 'ENUM' }
  if (logicalType?.field_5) return {
    type: 'DECIMAL',
    scale: logicalType.field_5.field_1,
    precision: logicalType.field_5.field_2,
  }
  if (logicalType?.field_6) return { type: 'DATE' }
  if (logicalType?.field_7) return {
    type: 'TIME',
    isAdjustedToUTC: logicalType.field_7.field_1,
    unit: timeUnit(logicalType.field_7.field_2),
  }
  if (logicalType?.field_8) return {
    type: 'TIMESTAMP',
    isAdjustedToUTC: logicalType.field_8.field_1,
    unit: timeUnit(logicalType.field_8.field_2),
  }
  if (logicalType?.field_10) return {
    type: 'INTEGER',
    bitWidth: logicalType.field_10.field_1,
    isSigned: logicalType.field_10.field_2,
  }
  if (logicalType?.field_11) return { type: 'NULL' }
  if (logicalType?.field_12) return { type: 'JSON' }
  if (logicalType?.field_13) return { type: 'BSON' }
  if (logicalType?.field_14) return { type: 'UUID' }
  if (logicalType?.field_15) return { type: 'FLOAT16' }
  if (logicalType?.field_16) return {
    type: 'VARIANT',
    specification_version: logicalType.field_16.field_1,
  }
  if (logicalType?.field_17) return {
    type: 'GEOMETRY',
    crs: decode(logicalType.field_17.field_1),
  }
  if (logicalType?.field_18) return {
    type: 'GEOGRAPHY',
    crs: decode(logicalType.field_18.field_1),
    algorithm: constants/* EdgeInterpolationAlgorithms */.I7[logicalType.field_18.field_2],
  }
  if (logicalType?.field_19) return { type: 'FILE' }
  return logicalType
}

/**
 * @param {any} unit
 * @returns {TimeUnit}
 */
function timeUnit(unit) {
  if (unit.field_1) return 'MILLIS'
  if (unit.field_2) return 'MICROS'
  if (unit.field_3) return 'NANOS'
  throw new Error('parquet time unit required')
}

/**
 * Convert column statistics based on column type.
 *
 * @param {any} stats
 * @param {SchemaElement} schema
 * @param {ParquetParsers} parsers
 * @returns {Statistics}
 */
function convertStats(stats, schema, parsers) {
  return stats && {
    max: convertMetadata(stats.field_1, schema, parsers),
    min: convertMetadata(stats.field_2, schema, parsers),
    null_count: stats.field_3,
    distinct_count: stats.field_4,
    max_value: convertMetadata(stats.field_5, schema, parsers),
    min_value: convertMetadata(stats.field_6, schema, parsers),
    is_max_value_exact: stats.field_7,
    is_min_value_exact: stats.field_8,
  }
}

/**
 * @param {Uint8Array | undefined} value
 * @param {SchemaElement} schema
 * @param {ParquetParsers} parsers
 * @returns {MinMaxType | undefined}
 */
function convertMetadata(value, schema, parsers) {
  const { type, converted_type, logical_type } = schema
  if (value === undefined) return value
  if (type === 'BOOLEAN') return value[0] === 1
  if (type === 'BYTE_ARRAY') return parsers.stringFromBytes(value)
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength)
  if (type === 'FLOAT' && view.byteLength === 4) return view.getFloat32(0, true)
  if (type === 'DOUBLE' && view.byteLength === 8) return view.getFloat64(0, true)
  if (type === 'INT32' && converted_type === 'DECIMAL' && view.byteLength === 4) {
    return view.getInt32(0, true) / 10 ** (schema.scale || 0)
  }
  if (type === 'INT64' && converted_type === 'DECIMAL' && view.byteLength === 8) {
    return Number(view.getBigInt64(0, true)) / 10 ** (schema.scale || 0)
  }
  if (type === 'INT32' && converted_type === 'DATE') return parsers.dateFromDays(view.getInt32(0, true))
  if (type === 'INT64' && converted_type === 'TIMESTAMP_MILLIS') return parsers.timestampFromMilliseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && converted_type === 'TIMESTAMP_MICROS') return parsers.timestampFromMicroseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && logical_type?.type === 'TIMESTAMP' && logical_type?.unit === 'NANOS') return parsers.timestampFromNanoseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && logical_type?.type === 'TIMESTAMP' && logical_type?.unit === 'MICROS') return parsers.timestampFromMicroseconds(view.getBigInt64(0, true))
  if (type === 'INT64' && logical_type?.type === 'TIMESTAMP') return parsers.timestampFromMilliseconds(view.getBigInt64(0, true))
  const unsigned = converted_type?.startsWith('UINT_') ||
    logical_type?.type === 'INTEGER' && !logical_type.isSigned
  if (type === 'INT32' && unsigned && view.byteLength === 4) return view.getUint32(0, true)
  if (type === 'INT64' && unsigned && view.byteLength === 8) return view.getBigUint64(0, true)
  if (type === 'INT32' && view.byteLength === 4) return view.getInt32(0, true)
  if (type === 'INT64' && view.byteLength === 8) return view.getBigInt64(0, true)
  if (converted_type === 'DECIMAL') {
    const scale = schema.scale || 0
    return scale > 308 ? (0,convert/* parseDecimal */.$Q)(value) * 10 ** -scale : (0,convert/* parseDecimal */.$Q)(value) / 10 ** scale
  }
  if (logical_type?.type === 'FLOAT16') return (0,convert/* parseFloat16 */.dq)(value)
  if (logical_type?.type === 'UUID') return parsers.uuidFromBytes(value)
  if (type === 'FIXED_LEN_BYTE_ARRAY') return value
  // assert(false)
  return value
}


/***/ }),

/***/ 28286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ getSchemaPath),
/* harmony export */   ES: () => (/* binding */ isMapLike),
/* harmony export */   g7: () => (/* binding */ isFlatColumn),
/* harmony export */   mM: () => (/* binding */ getMaxDefinitionLevel),
/* harmony export */   qt: () => (/* binding */ getMaxRepetitionLevel),
/* harmony export */   st: () => (/* binding */ getTreePath),
/* harmony export */   wq: () => (/* binding */ isListLike)
/* harmony export */ });
/* unused harmony export getPhysicalColumns */
/**
 * Build a tree from the schema elements.
 *
 * @param {SchemaElement[]} schema
 * @param {number} rootIndex index of the root element
 * @param {string[]} path path to the element
 * @returns {SchemaTree} tree of schema elements
 */
function schemaTree(schema, rootIndex, path) {
  const element = schema[rootIndex]
  const children = []
  let count = 1

  // Read the specified number of children
  if (element.num_children) {
    while (children.length < element.num_children) {
      const childElement = schema[rootIndex + count]
      const child = schemaTree(schema, rootIndex + count, [...path, childElement.name])
      count += child.count
      children.push(child)
    }
  }

  return { count, element, children, path }
}

/**
 * Get schema elements from the root to the given element name.
 *
 * @param {SchemaElement[]} schema
 * @param {string[]} name path to the element
 * @returns {SchemaTree[]} list of schema elements
 */
function getSchemaPath(schema, name) {
  return getTreePath(schemaTree(schema, 0, []), name)
}

/**
 * Get schema tree nodes from the root of a prebuilt tree to the given element name.
 *
 * @param {SchemaTree} tree root of the schema tree
 * @param {string[]} name path to the element
 * @returns {SchemaTree[]} list of schema elements
 */
function getTreePath(tree, name) {
  const path = [tree]
  for (const part of name) {
    const child = tree.children.find(child => child.element.name === part)
    if (!child) throw new Error(`parquet schema element not found: ${name}`)
    path.push(child)
    tree = child
  }
  return path
}

/**
 * Get all physical (leaf) column names.
 *
 * @param {SchemaTree} schemaTree
 * @returns {string[]} list of physical column names
 */
function getPhysicalColumns(schemaTree) {
  /** @type {string[]} */
  const columns = []
  /** @param {SchemaTree} node */
  function traverse(node) {
    if (node.children.length) {
      for (const child of node.children) {
        traverse(child)
      }
    } else {
      columns.push(node.path.join('.'))
    }
  }
  traverse(schemaTree)
  return columns
}

/**
 * Get the max repetition level for a given schema path.
 *
 * @param {SchemaTree[]} schemaPath
 * @returns {number} max repetition level
 */
function getMaxRepetitionLevel(schemaPath) {
  let maxLevel = 0
  for (const { element } of schemaPath) {
    if (element.repetition_type === 'REPEATED') {
      maxLevel++
    }
  }
  return maxLevel
}

/**
 * Get the max definition level for a given schema path.
 *
 * @param {SchemaTree[]} schemaPath
 * @returns {number} max definition level
 */
function getMaxDefinitionLevel(schemaPath) {
  let maxLevel = 0
  for (const { element } of schemaPath.slice(1)) {
    if (element.repetition_type !== 'REQUIRED') {
      maxLevel++
    }
  }
  return maxLevel
}

/**
 * Check if a column is list-like.
 *
 * @param {SchemaTree} schema
 * @returns {boolean} true if list-like
 */
function isListLike(schema) {
  if (!schema) return false
  if (schema.element.converted_type !== 'LIST') return false
  if (schema.children.length > 1) return false

  const firstChild = schema.children[0]
  if (firstChild.children.length > 1) return false
  if (firstChild.element.repetition_type !== 'REPEATED') return false

  return true
}

/**
 * Check if a column is map-like.
 *
 * @param {SchemaTree} schema
 * @returns {boolean} true if map-like
 */
function isMapLike(schema) {
  if (!schema) return false
  if (schema.element.converted_type !== 'MAP') return false
  if (schema.children.length > 1) return false

  const firstChild = schema.children[0]
  if (firstChild.children.length !== 2) return false
  if (firstChild.element.repetition_type !== 'REPEATED') return false

  const keyChild = firstChild.children.find(child => child.element.name === 'key')
  if (keyChild?.element.repetition_type === 'REPEATED') return false

  const valueChild = firstChild.children.find(child => child.element.name === 'value')
  if (valueChild?.element.repetition_type === 'REPEATED') return false

  return true
}

/**
 * Returns true if a column is non-nested.
 *
 * @param {SchemaTree[]} schemaPath
 * @returns {boolean}
 */
function isFlatColumn(schemaPath) {
  if (schemaPath.length !== 2) return false
  const [, column] = schemaPath
  if (column.element.repetition_type === 'REPEATED') return false
  if (column.children.length) return false
  return true
}

/**
 * @import {SchemaElement, SchemaTree} from '../src/types.js'
 */


/***/ }),

/***/ 17426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ snappyUncompress)
/* harmony export */ });
/**
 * The MIT License (MIT)
 * Copyright (c) 2016 Zhipeng Jia
 * https://github.com/zhipeng-jia/snappyjs
 */

const WORD_MASK = [0, 0xff, 0xffff, 0xffffff, 0xffffffff]

/**
 * Copy bytes from one array to another
 *
 * @param {Uint8Array} fromArray source array
 * @param {number} fromPos source position
 * @param {Uint8Array} toArray destination array
 * @param {number} toPos destination position
 * @param {number} length number of bytes to copy
 */
function copyBytes(fromArray, fromPos, toArray, toPos, length) {
  for (let i = 0; i < length; i++) {
    toArray[toPos + i] = fromArray[fromPos + i]
  }
}

/**
 * Decompress snappy data.
 * Accepts an output buffer to avoid allocating a new buffer for each call.
 *
 * @param {Uint8Array} input compressed data
 * @param {Uint8Array} output output buffer
 */
function snappyUncompress(input, output) {
  const inputLength = input.byteLength
  const outputLength = output.byteLength
  let pos = 0
  let outPos = 0

  // skip preamble (contains uncompressed length as varint)
  while (pos < inputLength) {
    const c = input[pos]
    pos++
    if (c < 128) {
      break
    }
  }
  if (outputLength && pos >= inputLength) {
    throw new Error('invalid snappy length header')
  }

  while (pos < inputLength) {
    const c = input[pos]
    let len = 0
    pos++

    if (pos >= inputLength) {
      throw new Error('missing eof marker')
    }

    // There are two types of elements, literals and copies (back references)
    if ((c & 0x3) === 0) {
      // Literals are uncompressed data stored directly in the byte stream
      let len = (c >>> 2) + 1
      // Longer literal length is encoded in multiple bytes
      if (len > 60) {
        if (pos + 3 >= inputLength) {
          throw new Error('snappy error literal pos + 3 >= inputLength')
        }
        const lengthSize = len - 60 // length bytes - 1
        len = input[pos]
          + (input[pos + 1] << 8)
          + (input[pos + 2] << 16)
          + (input[pos + 3] << 24)
        len = (len & WORD_MASK[lengthSize]) + 1
        pos += lengthSize
      }
      if (pos + len > inputLength) {
        throw new Error('snappy error literal exceeds input length')
      }
      copyBytes(input, pos, output, outPos, len)
      pos += len
      outPos += len
    } else {
      // Copy elements
      let offset = 0 // offset back from current position to read
      switch (c & 0x3) {
      case 1:
        // Copy with 1-byte offset
        len = (c >>> 2 & 0x7) + 4
        offset = input[pos] + (c >>> 5 << 8)
        pos++
        break
      case 2:
        // Copy with 2-byte offset
        if (inputLength <= pos + 1) {
          throw new Error('snappy error end of input')
        }
        len = (c >>> 2) + 1
        offset = input[pos] + (input[pos + 1] << 8)
        pos += 2
        break
      case 3:
        // Copy with 4-byte offset
        if (inputLength <= pos + 3) {
          throw new Error('snappy error end of input')
        }
        len = (c >>> 2) + 1
        offset = input[pos]
          + (input[pos + 1] << 8)
          + (input[pos + 2] << 16)
          + (input[pos + 3] << 24)
        pos += 4
        break
      default:
        break
      }
      if (offset === 0 || isNaN(offset)) {
        throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`)
      }
      if (offset > outPos) {
        throw new Error('cannot copy from before start of buffer')
      }
      copyBytes(output, outPos - offset, output, outPos, len)
      outPos += len
    }
  }

  if (outPos !== outputLength) throw new Error('premature end of input')
}


/***/ }),

/***/ 52558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ readZigZagBigInt),
/* harmony export */   Tn: () => (/* binding */ deserializeTCompactProtocol),
/* harmony export */   fN: () => (/* binding */ readZigZag),
/* harmony export */   pT: () => (/* binding */ readVarInt)
/* harmony export */ });
/**
 * @import {DataReader, ThriftObject, ThriftType} from '../src/types.js'
 */

// TCompactProtocol types
const STOP = 0
const TRUE = 1
const FALSE = 2
const BYTE = 3
const I16 = 4
const I32 = 5
const I64 = 6
const DOUBLE = 7
const BINARY = 8
const LIST = 9
const STRUCT = 12

/**
 * Parse TCompactProtocol
 *
 * @param {DataReader} reader
 * @returns {{ [key: `field_${number}`]: any }}
 */
function deserializeTCompactProtocol(reader) {
  /** @type {ThriftObject} */
  const value = {}
  let fid = 0

  while (true) {
    if (reader.offset >= reader.view.byteLength) throw new Error('thrift struct ended without STOP')
    // Parse each field based on its type and add to the result object
    const byte = reader.view.getUint8(reader.offset++)
    const type = byte & 0x0f
    if (type === STOP) break
    const delta = byte >> 4
    fid = delta ? fid + delta : readZigZag(reader)
    value[`field_${fid}`] = readElement(reader, type)
  }

  return value
}

/**
 * Read a single element based on its type
 *
 * @param {DataReader} reader
 * @param {number} type
 * @returns {ThriftType}
 */
function readElement(reader, type) {
  switch (type) {
  case TRUE:
    return true
  case FALSE:
    return false
  case BYTE:
    return reader.view.getInt8(reader.offset++)
  case I16:
  case I32:
    return readZigZag(reader)
  case I64:
    return readZigZagBigInt(reader)
  case DOUBLE: {
    const value = reader.view.getFloat64(reader.offset, true)
    reader.offset += 8
    return value
  }
  case BINARY: {
    const stringLength = readVarInt(reader)
    if (reader.offset + stringLength > reader.view.byteLength) {
      throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`)
    }
    const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength)
    reader.offset += stringLength
    return strBytes
  }
  case LIST: {
    const byte = reader.view.getUint8(reader.offset++)
    const elemType = byte & 0x0f
    let listSize = byte >> 4
    if (listSize === 15) {
      listSize = readVarInt(reader)
    }
    const boolType = elemType === TRUE || elemType === FALSE
    const values = new Array(listSize)
    for (let i = 0; i < listSize; i++) {
      values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType)
    }
    return values
  }
  case STRUCT:
    // main function handles struct parsing
    return deserializeTCompactProtocol(reader)
  default:
    // MAP, SET, UUID not used by parquet
    throw new Error(`thrift unhandled type: ${type}`)
  }
}

/**
 * Read varint aka Unsigned LEB128.
 *
 * @param {DataReader} reader
 * @returns {number}
 */
function readVarInt(reader) {
  let result = 0
  let shift = 0
  while (true) {
    // Read groups of 7 low bits until high bit is 0
    const byte = reader.view.getUint8(reader.offset++)
    result |= (byte & 0x7f) << shift
    if (!(byte & 0x80)) {
      return result
    }
    shift += 7
  }
}

/**
 * Read a varint as a bigint.
 *
 * @param {DataReader} reader
 * @returns {bigint}
 */
function readVarBigInt(reader) {
  let result = 0n
  let shift = 0n
  while (true) {
    const byte = reader.view.getUint8(reader.offset++)
    result |= BigInt(byte & 0x7f) << shift
    if (!(byte & 0x80)) {
      return result
    }
    shift += 7n
  }
}

/**
 * Read a zigzag number.
 * Zigzag folds positive and negative numbers into the positive number space.
 *
 * @param {DataReader} reader
 * @returns {number}
 */
function readZigZag(reader) {
  const zigzag = readVarInt(reader)
  return zigzag >>> 1 ^ -(zigzag & 1)
}

/**
 * Read a zigzag bigint.
 *
 * @param {DataReader} reader
 * @returns {bigint}
 */
function readZigZagBigInt(reader) {
  const zigzag = readVarBigInt(reader)
  return zigzag >> 1n ^ -(zigzag & 1n)
}


/***/ }),

/***/ 27430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SR: () => (/* binding */ InflateRaw)
});

// UNUSED EXPORTS: BrotliCompress, BrotliDecompress, Deflate, DeflateRaw, Gunzip, Gzip, Inflate, Unzip, Zlib, ZlibError, ZstdCompress, ZstdDecompress, constants

// EXTERNAL MODULE: external "assert"
var external_assert_ = __webpack_require__(42613);
// EXTERNAL MODULE: external "buffer"
var external_buffer_ = __webpack_require__(20181);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./node_modules/minipass/dist/esm/index.js
const proc = typeof process === 'object' && process
    ? process
    : {
        stdout: null,
        stderr: null,
    };



/**
 * Return true if the argument is a Minipass stream, Node stream, or something
 * else that Minipass can interact with.
 */
const isStream = (s) => !!s &&
    typeof s === 'object' &&
    (s instanceof Minipass ||
        s instanceof external_node_stream_ ||
        isReadable(s) ||
        isWritable(s));
/**
 * Return true if the argument is a valid {@link Minipass.Readable}
 */
const isReadable = (s) => !!s &&
    typeof s === 'object' &&
    s instanceof external_node_events_.EventEmitter &&
    typeof s.pipe === 'function' &&
    // node core Writable streams have a pipe() method, but it throws
    s.pipe !== external_node_stream_.Writable.prototype.pipe;
/**
 * Return true if the argument is a valid {@link Minipass.Writable}
 */
const isWritable = (s) => !!s &&
    typeof s === 'object' &&
    s instanceof external_node_events_.EventEmitter &&
    typeof s.write === 'function' &&
    typeof s.end === 'function';
const EOF = Symbol('EOF');
const MAYBE_EMIT_END = Symbol('maybeEmitEnd');
const EMITTED_END = Symbol('emittedEnd');
const EMITTING_END = Symbol('emittingEnd');
const EMITTED_ERROR = Symbol('emittedError');
const CLOSED = Symbol('closed');
const READ = Symbol('read');
const FLUSH = Symbol('flush');
const FLUSHCHUNK = Symbol('flushChunk');
const ENCODING = Symbol('encoding');
const DECODER = Symbol('decoder');
const FLOWING = Symbol('flowing');
const PAUSED = Symbol('paused');
const RESUME = Symbol('resume');
const BUFFER = Symbol('buffer');
const PIPES = Symbol('pipes');
const BUFFERLENGTH = Symbol('bufferLength');
const BUFFERPUSH = Symbol('bufferPush');
const BUFFERSHIFT = Symbol('bufferShift');
const OBJECTMODE = Symbol('objectMode');
// internal event when stream is destroyed
const DESTROYED = Symbol('destroyed');
// internal event when stream has an error
const ERROR = Symbol('error');
const EMITDATA = Symbol('emitData');
const EMITEND = Symbol('emitEnd');
const EMITEND2 = Symbol('emitEnd2');
const ASYNC = Symbol('async');
const ABORT = Symbol('abort');
const ABORTED = Symbol('aborted');
const SIGNAL = Symbol('signal');
const DATALISTENERS = Symbol('dataListeners');
const DISCARDED = Symbol('discarded');
const defer = (fn) => Promise.resolve().then(fn);
const nodefer = (fn) => fn();
const isEndish = (ev) => ev === 'end' || ev === 'finish' || ev === 'prefinish';
const isArrayBufferLike = (b) => b instanceof ArrayBuffer ||
    (!!b &&
        typeof b === 'object' &&
        b.constructor &&
        b.constructor.name === 'ArrayBuffer' &&
        b.byteLength >= 0);
const isArrayBufferView = (b) => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
/**
 * Internal class representing a pipe to a destination stream.
 *
 * @internal
 */
class Pipe {
    src;
    dest;
    opts;
    ondrain;
    constructor(src, dest, opts) {
        this.src = src;
        this.dest = dest;
        this.opts = opts;
        this.ondrain = () => src[RESUME]();
        this.dest.on('drain', this.ondrain);
    }
    unpipe() {
        this.dest.removeListener('drain', this.ondrain);
    }
    // only here for the prototype
    /* c8 ignore start */
    proxyErrors(_er) { }
    /* c8 ignore stop */
    end() {
        this.unpipe();
        if (this.opts.end)
            this.dest.end();
    }
}
/**
 * Internal class representing a pipe to a destination stream where
 * errors are proxied.
 *
 * @internal
 */
class PipeProxyErrors extends Pipe {
    unpipe() {
        this.src.removeListener('error', this.proxyErrors);
        super.unpipe();
    }
    constructor(src, dest, opts) {
        super(src, dest, opts);
        this.proxyErrors = (er) => this.dest.emit('error', er);
        src.on('error', this.proxyErrors);
    }
}
const isObjectModeOptions = (o) => !!o.objectMode;
const isEncodingOptions = (o) => !o.objectMode && !!o.encoding && o.encoding !== 'buffer';
/**
 * Main export, the Minipass class
 *
 * `RType` is the type of data emitted, defaults to Buffer
 *
 * `WType` is the type of data to be written, if RType is buffer or string,
 * then any {@link Minipass.ContiguousData} is allowed.
 *
 * `Events` is the set of event handler signatures that this object
 * will emit, see {@link Minipass.Events}
 */
class Minipass extends external_node_events_.EventEmitter {
    [FLOWING] = false;
    [PAUSED] = false;
    [PIPES] = [];
    [BUFFER] = [];
    [OBJECTMODE];
    [ENCODING];
    [ASYNC];
    [DECODER];
    [EOF] = false;
    [EMITTED_END] = false;
    [EMITTING_END] = false;
    [CLOSED] = false;
    [EMITTED_ERROR] = null;
    [BUFFERLENGTH] = 0;
    [DESTROYED] = false;
    [SIGNAL];
    [ABORTED] = false;
    [DATALISTENERS] = 0;
    [DISCARDED] = false;
    /**
     * true if the stream can be written
     */
    writable = true;
    /**
     * true if the stream can be read
     */
    readable = true;
    /**
     * If `RType` is Buffer, then options do not need to be provided.
     * Otherwise, an options object must be provided to specify either
     * {@link Minipass.SharedOptions.objectMode} or
     * {@link Minipass.SharedOptions.encoding}, as appropriate.
     */
    constructor(...args) {
        const options = (args[0] ||
            {});
        super();
        if (options.objectMode && typeof options.encoding === 'string') {
            throw new TypeError('Encoding and objectMode may not be used together');
        }
        if (isObjectModeOptions(options)) {
            this[OBJECTMODE] = true;
            this[ENCODING] = null;
        }
        else if (isEncodingOptions(options)) {
            this[ENCODING] = options.encoding;
            this[OBJECTMODE] = false;
        }
        else {
            this[OBJECTMODE] = false;
            this[ENCODING] = null;
        }
        this[ASYNC] = !!options.async;
        this[DECODER] = this[ENCODING]
            ? new external_node_string_decoder_.StringDecoder(this[ENCODING])
            : null;
        //@ts-ignore - private option for debugging and testing
        if (options && options.debugExposeBuffer === true) {
            Object.defineProperty(this, 'buffer', { get: () => this[BUFFER] });
        }
        //@ts-ignore - private option for debugging and testing
        if (options && options.debugExposePipes === true) {
            Object.defineProperty(this, 'pipes', { get: () => this[PIPES] });
        }
        const { signal } = options;
        if (signal) {
            this[SIGNAL] = signal;
            if (signal.aborted) {
                this[ABORT]();
            }
            else {
                signal.addEventListener('abort', () => this[ABORT]());
            }
        }
    }
    /**
     * The amount of data stored in the buffer waiting to be read.
     *
     * For Buffer strings, this will be the total byte length.
     * For string encoding streams, this will be the string character length,
     * according to JavaScript's `string.length` logic.
     * For objectMode streams, this is a count of the items waiting to be
     * emitted.
     */
    get bufferLength() {
        return this[BUFFERLENGTH];
    }
    /**
     * The `BufferEncoding` currently in use, or `null`
     */
    get encoding() {
        return this[ENCODING];
    }
    /**
     * @deprecated - This is a read only property
     */
    set encoding(_enc) {
        throw new Error('Encoding must be set at instantiation time');
    }
    /**
     * @deprecated - Encoding may only be set at instantiation time
     */
    setEncoding(_enc) {
        throw new Error('Encoding must be set at instantiation time');
    }
    /**
     * True if this is an objectMode stream
     */
    get objectMode() {
        return this[OBJECTMODE];
    }
    /**
     * @deprecated - This is a read-only property
     */
    set objectMode(_om) {
        throw new Error('objectMode must be set at instantiation time');
    }
    /**
     * true if this is an async stream
     */
    get ['async']() {
        return this[ASYNC];
    }
    /**
     * Set to true to make this stream async.
     *
     * Once set, it cannot be unset, as this would potentially cause incorrect
     * behavior.  Ie, a sync stream can be made async, but an async stream
     * cannot be safely made sync.
     */
    set ['async'](a) {
        this[ASYNC] = this[ASYNC] || !!a;
    }
    // drop everything and get out of the flow completely
    [ABORT]() {
        this[ABORTED] = true;
        this.emit('abort', this[SIGNAL]?.reason);
        this.destroy(this[SIGNAL]?.reason);
    }
    /**
     * True if the stream has been aborted.
     */
    get aborted() {
        return this[ABORTED];
    }
    /**
     * No-op setter. Stream aborted status is set via the AbortSignal provided
     * in the constructor options.
     */
    set aborted(_) { }
    write(chunk, encoding, cb) {
        if (this[ABORTED])
            return false;
        if (this[EOF])
            throw new Error('write after end');
        if (this[DESTROYED]) {
            this.emit('error', Object.assign(new Error('Cannot call write after a stream was destroyed'), { code: 'ERR_STREAM_DESTROYED' }));
            return true;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = 'utf8';
        }
        if (!encoding)
            encoding = 'utf8';
        const fn = this[ASYNC] ? defer : nodefer;
        // convert array buffers and typed array views into buffers
        // at some point in the future, we may want to do the opposite!
        // leave strings and buffers as-is
        // anything is only allowed if in object mode, so throw
        if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
            if (isArrayBufferView(chunk)) {
                //@ts-ignore - sinful unsafe type changing
                chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            }
            else if (isArrayBufferLike(chunk)) {
                //@ts-ignore - sinful unsafe type changing
                chunk = Buffer.from(chunk);
            }
            else if (typeof chunk !== 'string') {
                throw new Error('Non-contiguous data written to non-objectMode stream');
            }
        }
        // handle object mode up front, since it's simpler
        // this yields better performance, fewer checks later.
        if (this[OBJECTMODE]) {
            // maybe impossible?
            /* c8 ignore start */
            if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
                this[FLUSH](true);
            /* c8 ignore stop */
            if (this[FLOWING])
                this.emit('data', chunk);
            else
                this[BUFFERPUSH](chunk);
            if (this[BUFFERLENGTH] !== 0)
                this.emit('readable');
            if (cb)
                fn(cb);
            return this[FLOWING];
        }
        // at this point the chunk is a buffer or string
        // don't buffer it up or send it to the decoder
        if (!chunk.length) {
            if (this[BUFFERLENGTH] !== 0)
                this.emit('readable');
            if (cb)
                fn(cb);
            return this[FLOWING];
        }
        // fast-path writing strings of same encoding to a stream with
        // an empty buffer, skipping the buffer/decoder dance
        if (typeof chunk === 'string' &&
            // unless it is a string already ready for us to use
            !(encoding === this[ENCODING] && !this[DECODER]?.lastNeed)) {
            //@ts-ignore - sinful unsafe type change
            chunk = Buffer.from(chunk, encoding);
        }
        if (Buffer.isBuffer(chunk) && this[ENCODING]) {
            //@ts-ignore - sinful unsafe type change
            chunk = this[DECODER].write(chunk);
        }
        // Note: flushing CAN potentially switch us into not-flowing mode
        if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
            this[FLUSH](true);
        if (this[FLOWING])
            this.emit('data', chunk);
        else
            this[BUFFERPUSH](chunk);
        if (this[BUFFERLENGTH] !== 0)
            this.emit('readable');
        if (cb)
            fn(cb);
        return this[FLOWING];
    }
    /**
     * Low-level explicit read method.
     *
     * In objectMode, the argument is ignored, and one item is returned if
     * available.
     *
     * `n` is the number of bytes (or in the case of encoding streams,
     * characters) to consume. If `n` is not provided, then the entire buffer
     * is returned, or `null` is returned if no data is available.
     *
     * If `n` is greater that the amount of data in the internal buffer,
     * then `null` is returned.
     */
    read(n) {
        if (this[DESTROYED])
            return null;
        this[DISCARDED] = false;
        if (this[BUFFERLENGTH] === 0 ||
            n === 0 ||
            (n && n > this[BUFFERLENGTH])) {
            this[MAYBE_EMIT_END]();
            return null;
        }
        if (this[OBJECTMODE])
            n = null;
        if (this[BUFFER].length > 1 && !this[OBJECTMODE]) {
            // not object mode, so if we have an encoding, then RType is string
            // otherwise, must be Buffer
            this[BUFFER] = [
                (this[ENCODING]
                    ? this[BUFFER].join('')
                    : Buffer.concat(this[BUFFER], this[BUFFERLENGTH])),
            ];
        }
        const ret = this[READ](n || null, this[BUFFER][0]);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [READ](n, chunk) {
        if (this[OBJECTMODE])
            this[BUFFERSHIFT]();
        else {
            const c = chunk;
            if (n === c.length || n === null)
                this[BUFFERSHIFT]();
            else if (typeof c === 'string') {
                this[BUFFER][0] = c.slice(n);
                chunk = c.slice(0, n);
                this[BUFFERLENGTH] -= n;
            }
            else {
                this[BUFFER][0] = c.subarray(n);
                chunk = c.subarray(0, n);
                this[BUFFERLENGTH] -= n;
            }
        }
        this.emit('data', chunk);
        if (!this[BUFFER].length && !this[EOF])
            this.emit('drain');
        return chunk;
    }
    end(chunk, encoding, cb) {
        if (typeof chunk === 'function') {
            cb = chunk;
            chunk = undefined;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = 'utf8';
        }
        if (chunk !== undefined)
            this.write(chunk, encoding);
        if (cb)
            this.once('end', cb);
        this[EOF] = true;
        this.writable = false;
        // if we haven't written anything, then go ahead and emit,
        // even if we're not reading.
        // we'll re-emit if a new 'end' listener is added anyway.
        // This makes MP more suitable to write-only use cases.
        if (this[FLOWING] || !this[PAUSED])
            this[MAYBE_EMIT_END]();
        return this;
    }
    // don't let the internal resume be overwritten
    [RESUME]() {
        if (this[DESTROYED])
            return;
        if (!this[DATALISTENERS] && !this[PIPES].length) {
            this[DISCARDED] = true;
        }
        this[PAUSED] = false;
        this[FLOWING] = true;
        this.emit('resume');
        if (this[BUFFER].length)
            this[FLUSH]();
        else if (this[EOF])
            this[MAYBE_EMIT_END]();
        else
            this.emit('drain');
    }
    /**
     * Resume the stream if it is currently in a paused state
     *
     * If called when there are no pipe destinations or `data` event listeners,
     * this will place the stream in a "discarded" state, where all data will
     * be thrown away. The discarded state is removed if a pipe destination or
     * data handler is added, if pause() is called, or if any synchronous or
     * asynchronous iteration is started.
     */
    resume() {
        return this[RESUME]();
    }
    /**
     * Pause the stream
     */
    pause() {
        this[FLOWING] = false;
        this[PAUSED] = true;
        this[DISCARDED] = false;
    }
    /**
     * true if the stream has been forcibly destroyed
     */
    get destroyed() {
        return this[DESTROYED];
    }
    /**
     * true if the stream is currently in a flowing state, meaning that
     * any writes will be immediately emitted.
     */
    get flowing() {
        return this[FLOWING];
    }
    /**
     * true if the stream is currently in a paused state
     */
    get paused() {
        return this[PAUSED];
    }
    [BUFFERPUSH](chunk) {
        if (this[OBJECTMODE])
            this[BUFFERLENGTH] += 1;
        else
            this[BUFFERLENGTH] += chunk.length;
        this[BUFFER].push(chunk);
    }
    [BUFFERSHIFT]() {
        if (this[OBJECTMODE])
            this[BUFFERLENGTH] -= 1;
        else
            this[BUFFERLENGTH] -= this[BUFFER][0].length;
        return this[BUFFER].shift();
    }
    [FLUSH](noDrain = false) {
        do { } while (this[FLUSHCHUNK](this[BUFFERSHIFT]()) &&
            this[BUFFER].length);
        if (!noDrain && !this[BUFFER].length && !this[EOF])
            this.emit('drain');
    }
    [FLUSHCHUNK](chunk) {
        this.emit('data', chunk);
        return this[FLOWING];
    }
    /**
     * Pipe all data emitted by this stream into the destination provided.
     *
     * Triggers the flow of data.
     */
    pipe(dest, opts) {
        if (this[DESTROYED])
            return dest;
        this[DISCARDED] = false;
        const ended = this[EMITTED_END];
        opts = opts || {};
        if (dest === proc.stdout || dest === proc.stderr)
            opts.end = false;
        else
            opts.end = opts.end !== false;
        opts.proxyErrors = !!opts.proxyErrors;
        // piping an ended stream ends immediately
        if (ended) {
            if (opts.end)
                dest.end();
        }
        else {
            // "as" here just ignores the WType, which pipes don't care about,
            // since they're only consuming from us, and writing to the dest
            this[PIPES].push(!opts.proxyErrors
                ? new Pipe(this, dest, opts)
                : new PipeProxyErrors(this, dest, opts));
            if (this[ASYNC])
                defer(() => this[RESUME]());
            else
                this[RESUME]();
        }
        return dest;
    }
    /**
     * Fully unhook a piped destination stream.
     *
     * If the destination stream was the only consumer of this stream (ie,
     * there are no other piped destinations or `'data'` event listeners)
     * then the flow of data will stop until there is another consumer or
     * {@link Minipass#resume} is explicitly called.
     */
    unpipe(dest) {
        const p = this[PIPES].find(p => p.dest === dest);
        if (p) {
            if (this[PIPES].length === 1) {
                if (this[FLOWING] && this[DATALISTENERS] === 0) {
                    this[FLOWING] = false;
                }
                this[PIPES] = [];
            }
            else
                this[PIPES].splice(this[PIPES].indexOf(p), 1);
            p.unpipe();
        }
    }
    /**
     * Alias for {@link Minipass#on}
     */
    addListener(ev, handler) {
        return this.on(ev, handler);
    }
    /**
     * Mostly identical to `EventEmitter.on`, with the following
     * behavior differences to prevent data loss and unnecessary hangs:
     *
     * - Adding a 'data' event handler will trigger the flow of data
     *
     * - Adding a 'readable' event handler when there is data waiting to be read
     *   will cause 'readable' to be emitted immediately.
     *
     * - Adding an 'endish' event handler ('end', 'finish', etc.) which has
     *   already passed will cause the event to be emitted immediately and all
     *   handlers removed.
     *
     * - Adding an 'error' event handler after an error has been emitted will
     *   cause the event to be re-emitted immediately with the error previously
     *   raised.
     */
    on(ev, handler) {
        const ret = super.on(ev, handler);
        if (ev === 'data') {
            this[DISCARDED] = false;
            this[DATALISTENERS]++;
            if (!this[PIPES].length && !this[FLOWING]) {
                this[RESUME]();
            }
        }
        else if (ev === 'readable' && this[BUFFERLENGTH] !== 0) {
            super.emit('readable');
        }
        else if (isEndish(ev) && this[EMITTED_END]) {
            super.emit(ev);
            this.removeAllListeners(ev);
        }
        else if (ev === 'error' && this[EMITTED_ERROR]) {
            const h = handler;
            if (this[ASYNC])
                defer(() => h.call(this, this[EMITTED_ERROR]));
            else
                h.call(this, this[EMITTED_ERROR]);
        }
        return ret;
    }
    /**
     * Alias for {@link Minipass#off}
     */
    removeListener(ev, handler) {
        return this.off(ev, handler);
    }
    /**
     * Mostly identical to `EventEmitter.off`
     *
     * If a 'data' event handler is removed, and it was the last consumer
     * (ie, there are no pipe destinations or other 'data' event listeners),
     * then the flow of data will stop until there is another consumer or
     * {@link Minipass#resume} is explicitly called.
     */
    off(ev, handler) {
        const ret = super.off(ev, handler);
        // if we previously had listeners, and now we don't, and we don't
        // have any pipes, then stop the flow, unless it's been explicitly
        // put in a discarded flowing state via stream.resume().
        if (ev === 'data') {
            this[DATALISTENERS] = this.listeners('data').length;
            if (this[DATALISTENERS] === 0 &&
                !this[DISCARDED] &&
                !this[PIPES].length) {
                this[FLOWING] = false;
            }
        }
        return ret;
    }
    /**
     * Mostly identical to `EventEmitter.removeAllListeners`
     *
     * If all 'data' event handlers are removed, and they were the last consumer
     * (ie, there are no pipe destinations), then the flow of data will stop
     * until there is another consumer or {@link Minipass#resume} is explicitly
     * called.
     */
    removeAllListeners(ev) {
        const ret = super.removeAllListeners(ev);
        if (ev === 'data' || ev === undefined) {
            this[DATALISTENERS] = 0;
            if (!this[DISCARDED] && !this[PIPES].length) {
                this[FLOWING] = false;
            }
        }
        return ret;
    }
    /**
     * true if the 'end' event has been emitted
     */
    get emittedEnd() {
        return this[EMITTED_END];
    }
    [MAYBE_EMIT_END]() {
        if (!this[EMITTING_END] &&
            !this[EMITTED_END] &&
            !this[DESTROYED] &&
            this[BUFFER].length === 0 &&
            this[EOF]) {
            this[EMITTING_END] = true;
            this.emit('end');
            this.emit('prefinish');
            this.emit('finish');
            if (this[CLOSED])
                this.emit('close');
            this[EMITTING_END] = false;
        }
    }
    /**
     * Mostly identical to `EventEmitter.emit`, with the following
     * behavior differences to prevent data loss and unnecessary hangs:
     *
     * If the stream has been destroyed, and the event is something other
     * than 'close' or 'error', then `false` is returned and no handlers
     * are called.
     *
     * If the event is 'end', and has already been emitted, then the event
     * is ignored. If the stream is in a paused or non-flowing state, then
     * the event will be deferred until data flow resumes. If the stream is
     * async, then handlers will be called on the next tick rather than
     * immediately.
     *
     * If the event is 'close', and 'end' has not yet been emitted, then
     * the event will be deferred until after 'end' is emitted.
     *
     * If the event is 'error', and an AbortSignal was provided for the stream,
     * and there are no listeners, then the event is ignored, matching the
     * behavior of node core streams in the presense of an AbortSignal.
     *
     * If the event is 'finish' or 'prefinish', then all listeners will be
     * removed after emitting the event, to prevent double-firing.
     */
    emit(ev, ...args) {
        const data = args[0];
        // error and close are only events allowed after calling destroy()
        if (ev !== 'error' &&
            ev !== 'close' &&
            ev !== DESTROYED &&
            this[DESTROYED]) {
            return false;
        }
        else if (ev === 'data') {
            return !this[OBJECTMODE] && !data
                ? false
                : this[ASYNC]
                    ? (defer(() => this[EMITDATA](data)), true)
                    : this[EMITDATA](data);
        }
        else if (ev === 'end') {
            return this[EMITEND]();
        }
        else if (ev === 'close') {
            this[CLOSED] = true;
            // don't emit close before 'end' and 'finish'
            if (!this[EMITTED_END] && !this[DESTROYED])
                return false;
            const ret = super.emit('close');
            this.removeAllListeners('close');
            return ret;
        }
        else if (ev === 'error') {
            this[EMITTED_ERROR] = data;
            super.emit(ERROR, data);
            const ret = !this[SIGNAL] || this.listeners('error').length
                ? super.emit('error', data)
                : false;
            this[MAYBE_EMIT_END]();
            return ret;
        }
        else if (ev === 'resume') {
            const ret = super.emit('resume');
            this[MAYBE_EMIT_END]();
            return ret;
        }
        else if (ev === 'finish' || ev === 'prefinish') {
            const ret = super.emit(ev);
            this.removeAllListeners(ev);
            return ret;
        }
        // Some other unknown event
        const ret = super.emit(ev, ...args);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [EMITDATA](data) {
        for (const p of this[PIPES]) {
            if (p.dest.write(data) === false)
                this.pause();
        }
        const ret = this[DISCARDED] ? false : super.emit('data', data);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [EMITEND]() {
        if (this[EMITTED_END])
            return false;
        this[EMITTED_END] = true;
        this.readable = false;
        return this[ASYNC]
            ? (defer(() => this[EMITEND2]()), true)
            : this[EMITEND2]();
    }
    [EMITEND2]() {
        if (this[DECODER]) {
            const data = this[DECODER].end();
            if (data) {
                for (const p of this[PIPES]) {
                    p.dest.write(data);
                }
                if (!this[DISCARDED])
                    super.emit('data', data);
            }
        }
        for (const p of this[PIPES]) {
            p.end();
        }
        const ret = super.emit('end');
        this.removeAllListeners('end');
        return ret;
    }
    /**
     * Return a Promise that resolves to an array of all emitted data once
     * the stream ends.
     */
    async collect() {
        const buf = Object.assign([], {
            dataLength: 0,
        });
        if (!this[OBJECTMODE])
            buf.dataLength = 0;
        // set the promise first, in case an error is raised
        // by triggering the flow here.
        const p = this.promise();
        this.on('data', c => {
            buf.push(c);
            if (!this[OBJECTMODE])
                buf.dataLength += c.length;
        });
        await p;
        return buf;
    }
    /**
     * Return a Promise that resolves to the concatenation of all emitted data
     * once the stream ends.
     *
     * Not allowed on objectMode streams.
     */
    async concat() {
        if (this[OBJECTMODE]) {
            throw new Error('cannot concat in objectMode');
        }
        const buf = await this.collect();
        return (this[ENCODING]
            ? buf.join('')
            : Buffer.concat(buf, buf.dataLength));
    }
    /**
     * Return a void Promise that resolves once the stream ends.
     */
    async promise() {
        return new Promise((resolve, reject) => {
            this.on(DESTROYED, () => reject(new Error('stream destroyed')));
            this.on('error', er => reject(er));
            this.on('end', () => resolve());
        });
    }
    /**
     * Asynchronous `for await of` iteration.
     *
     * This will continue emitting all chunks until the stream terminates.
     */
    [Symbol.asyncIterator]() {
        // set this up front, in case the consumer doesn't call next()
        // right away.
        this[DISCARDED] = false;
        let stopped = false;
        const stop = async () => {
            this.pause();
            stopped = true;
            return { value: undefined, done: true };
        };
        const next = () => {
            if (stopped)
                return stop();
            const res = this.read();
            if (res !== null)
                return Promise.resolve({ done: false, value: res });
            if (this[EOF])
                return stop();
            let resolve;
            let reject;
            const onerr = (er) => {
                this.off('data', ondata);
                this.off('end', onend);
                this.off(DESTROYED, ondestroy);
                stop();
                reject(er);
            };
            const ondata = (value) => {
                this.off('error', onerr);
                this.off('end', onend);
                this.off(DESTROYED, ondestroy);
                this.pause();
                resolve({ value, done: !!this[EOF] });
            };
            const onend = () => {
                this.off('error', onerr);
                this.off('data', ondata);
                this.off(DESTROYED, ondestroy);
                stop();
                resolve({ done: true, value: undefined });
            };
            const ondestroy = () => onerr(new Error('stream destroyed'));
            return new Promise((res, rej) => {
                reject = rej;
                resolve = res;
                this.once(DESTROYED, ondestroy);
                this.once('error', onerr);
                this.once('end', onend);
                this.once('data', ondata);
            });
        };
        return {
            next,
            throw: stop,
            return: stop,
            [Symbol.asyncIterator]() {
                return this;
            },
            [Symbol.asyncDispose]: async () => { },
        };
    }
    /**
     * Synchronous `for of` iteration.
     *
     * The iteration will terminate when the internal buffer runs out, even
     * if the stream has not yet terminated.
     */
    [Symbol.iterator]() {
        // set this up front, in case the consumer doesn't call next()
        // right away.
        this[DISCARDED] = false;
        let stopped = false;
        const stop = () => {
            this.pause();
            this.off(ERROR, stop);
            this.off(DESTROYED, stop);
            this.off('end', stop);
            stopped = true;
            return { done: true, value: undefined };
        };
        const next = () => {
            if (stopped)
                return stop();
            const value = this.read();
            return value === null ? stop() : { done: false, value };
        };
        this.once('end', stop);
        this.once(ERROR, stop);
        this.once(DESTROYED, stop);
        return {
            next,
            throw: stop,
            return: stop,
            [Symbol.iterator]() {
                return this;
            },
            [Symbol.dispose]: () => { },
        };
    }
    /**
     * Destroy a stream, preventing it from being used for any further purpose.
     *
     * If the stream has a `close()` method, then it will be called on
     * destruction.
     *
     * After destruction, any attempt to write data, read data, or emit most
     * events will be ignored.
     *
     * If an error argument is provided, then it will be emitted in an
     * 'error' event.
     */
    destroy(er) {
        if (this[DESTROYED]) {
            if (er)
                this.emit('error', er);
            else
                this.emit(DESTROYED);
            return this;
        }
        this[DESTROYED] = true;
        this[DISCARDED] = true;
        // throw away all buffered data, it's never coming out
        this[BUFFER].length = 0;
        this[BUFFERLENGTH] = 0;
        const wc = this;
        if (typeof wc.close === 'function' && !this[CLOSED])
            wc.close();
        if (er)
            this.emit('error', er);
        // if no error to emit, still reject pending promises
        else
            this.emit(DESTROYED);
        return this;
    }
    /**
     * Alias for {@link isStream}
     *
     * Former export location, maintained for backwards compatibility.
     *
     * @deprecated
     */
    static get isStream() {
        return isStream;
    }
}
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: external "zlib"
var external_zlib_ = __webpack_require__(43106);
var external_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_zlib_, 2);
;// CONCATENATED MODULE: ./node_modules/minizlib/dist/esm/constants.js
// Update with any zlib constants that are added or changed in the future.
// Node v6 didn't export this, so we just hard code the version and rely
// on all the other hard-coded values from zlib v4736.  When node v6
// support drops, we can just export the realZlibConstants object.

/* c8 ignore start */
const realZlibConstants = external_zlib_.constants || { ZLIB_VERNUM: 4736 };
/* c8 ignore stop */
const constants = Object.freeze(Object.assign(Object.create(null), {
    Z_NO_FLUSH: 0,
    Z_PARTIAL_FLUSH: 1,
    Z_SYNC_FLUSH: 2,
    Z_FULL_FLUSH: 3,
    Z_FINISH: 4,
    Z_BLOCK: 5,
    Z_OK: 0,
    Z_STREAM_END: 1,
    Z_NEED_DICT: 2,
    Z_ERRNO: -1,
    Z_STREAM_ERROR: -2,
    Z_DATA_ERROR: -3,
    Z_MEM_ERROR: -4,
    Z_BUF_ERROR: -5,
    Z_VERSION_ERROR: -6,
    Z_NO_COMPRESSION: 0,
    Z_BEST_SPEED: 1,
    Z_BEST_COMPRESSION: 9,
    Z_DEFAULT_COMPRESSION: -1,
    Z_FILTERED: 1,
    Z_HUFFMAN_ONLY: 2,
    Z_RLE: 3,
    Z_FIXED: 4,
    Z_DEFAULT_STRATEGY: 0,
    DEFLATE: 1,
    INFLATE: 2,
    GZIP: 3,
    GUNZIP: 4,
    DEFLATERAW: 5,
    INFLATERAW: 6,
    UNZIP: 7,
    BROTLI_DECODE: 8,
    BROTLI_ENCODE: 9,
    Z_MIN_WINDOWBITS: 8,
    Z_MAX_WINDOWBITS: 15,
    Z_DEFAULT_WINDOWBITS: 15,
    Z_MIN_CHUNK: 64,
    Z_MAX_CHUNK: Infinity,
    Z_DEFAULT_CHUNK: 16384,
    Z_MIN_MEMLEVEL: 1,
    Z_MAX_MEMLEVEL: 9,
    Z_DEFAULT_MEMLEVEL: 8,
    Z_MIN_LEVEL: -1,
    Z_MAX_LEVEL: 9,
    Z_DEFAULT_LEVEL: -1,
    BROTLI_OPERATION_PROCESS: 0,
    BROTLI_OPERATION_FLUSH: 1,
    BROTLI_OPERATION_FINISH: 2,
    BROTLI_OPERATION_EMIT_METADATA: 3,
    BROTLI_MODE_GENERIC: 0,
    BROTLI_MODE_TEXT: 1,
    BROTLI_MODE_FONT: 2,
    BROTLI_DEFAULT_MODE: 0,
    BROTLI_MIN_QUALITY: 0,
    BROTLI_MAX_QUALITY: 11,
    BROTLI_DEFAULT_QUALITY: 11,
    BROTLI_MIN_WINDOW_BITS: 10,
    BROTLI_MAX_WINDOW_BITS: 24,
    BROTLI_LARGE_MAX_WINDOW_BITS: 30,
    BROTLI_DEFAULT_WINDOW: 22,
    BROTLI_MIN_INPUT_BLOCK_BITS: 16,
    BROTLI_MAX_INPUT_BLOCK_BITS: 24,
    BROTLI_PARAM_MODE: 0,
    BROTLI_PARAM_QUALITY: 1,
    BROTLI_PARAM_LGWIN: 2,
    BROTLI_PARAM_LGBLOCK: 3,
    BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
    BROTLI_PARAM_SIZE_HINT: 5,
    BROTLI_PARAM_LARGE_WINDOW: 6,
    BROTLI_PARAM_NPOSTFIX: 7,
    BROTLI_PARAM_NDIRECT: 8,
    BROTLI_DECODER_RESULT_ERROR: 0,
    BROTLI_DECODER_RESULT_SUCCESS: 1,
    BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
    BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
    BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
    BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
    BROTLI_DECODER_NO_ERROR: 0,
    BROTLI_DECODER_SUCCESS: 1,
    BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
    BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
    BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
    BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
    BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
    BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
    BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
    BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
    BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
    BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
    BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
    BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
    BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
    BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
    BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
    BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
    BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
    BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
    BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
    BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
    BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
    BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
    BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
    BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
    BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
    BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
    BROTLI_DECODER_ERROR_UNREACHABLE: -31,
}, realZlibConstants));
//# sourceMappingURL=constants.js.map
;// CONCATENATED MODULE: ./node_modules/minizlib/dist/esm/index.js






const OriginalBufferConcat = external_buffer_.Buffer.concat;
const desc = Object.getOwnPropertyDescriptor(external_buffer_.Buffer, 'concat');
const noop = (args) => args;
const passthroughBufferConcat = desc?.writable === true || desc?.set !== undefined
    ? (makeNoOp) => {
        external_buffer_.Buffer.concat = makeNoOp ? noop : OriginalBufferConcat;
    }
    : (_) => { };
const _superWrite = Symbol('_superWrite');
class ZlibError extends Error {
    code;
    errno;
    constructor(err, origin) {
        super('zlib: ' + err.message, { cause: err });
        this.code = err.code;
        this.errno = err.errno;
        /* c8 ignore next */
        if (!this.code)
            this.code = 'ZLIB_ERROR';
        this.message = 'zlib: ' + err.message;
        Error.captureStackTrace(this, origin ?? this.constructor);
    }
    get name() {
        return 'ZlibError';
    }
}
// the Zlib class they all inherit from
// This thing manages the queue of requests, and returns
// true or false if there is anything in the queue when
// you call the .write() method.
const _flushFlag = Symbol('flushFlag');
class ZlibBase extends Minipass {
    #sawError = false;
    #ended = false;
    #flushFlag;
    #finishFlushFlag;
    #fullFlushFlag;
    #handle;
    #onError;
    get sawError() {
        return this.#sawError;
    }
    get handle() {
        return this.#handle;
    }
    /* c8 ignore start */
    get flushFlag() {
        return this.#flushFlag;
    }
    /* c8 ignore stop */
    constructor(opts, mode) {
        if (!opts || typeof opts !== 'object')
            throw new TypeError('invalid options for ZlibBase constructor');
        //@ts-ignore
        super(opts);
        /* c8 ignore start */
        this.#flushFlag = opts.flush ?? 0;
        this.#finishFlushFlag = opts.finishFlush ?? 0;
        this.#fullFlushFlag = opts.fullFlushFlag ?? 0;
        /* c8 ignore stop */
        //@ts-ignore
        if (typeof external_zlib_namespaceObject[mode] !== 'function') {
            throw new TypeError('Compression method not supported: ' + mode);
        }
        // this will throw if any options are invalid for the class selected
        try {
            // @types/node doesn't know that it exports the classes, but they're there
            //@ts-ignore
            this.#handle = new external_zlib_namespaceObject[mode](opts);
        }
        catch (er) {
            // make sure that all errors get decorated properly
            throw new ZlibError(er, this.constructor);
        }
        this.#onError = err => {
            // no sense raising multiple errors, since we abort on the first one.
            if (this.#sawError)
                return;
            this.#sawError = true;
            // there is no way to cleanly recover.
            // continuing only obscures problems.
            this.close();
            this.emit('error', err);
        };
        this.#handle?.on('error', er => this.#onError(new ZlibError(er)));
        this.once('end', () => this.close);
    }
    close() {
        if (this.#handle) {
            this.#handle.close();
            this.#handle = undefined;
            this.emit('close');
        }
    }
    reset() {
        if (!this.#sawError) {
            external_assert_(this.#handle, 'zlib binding closed');
            //@ts-ignore
            return this.#handle.reset?.();
        }
    }
    flush(flushFlag) {
        if (this.ended)
            return;
        if (typeof flushFlag !== 'number')
            flushFlag = this.#fullFlushFlag;
        this.write(Object.assign(external_buffer_.Buffer.alloc(0), { [_flushFlag]: flushFlag }));
    }
    end(chunk, encoding, cb) {
        /* c8 ignore start */
        if (typeof chunk === 'function') {
            cb = chunk;
            encoding = undefined;
            chunk = undefined;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = undefined;
        }
        /* c8 ignore stop */
        if (chunk) {
            if (encoding)
                this.write(chunk, encoding);
            else
                this.write(chunk);
        }
        this.flush(this.#finishFlushFlag);
        this.#ended = true;
        return super.end(cb);
    }
    get ended() {
        return this.#ended;
    }
    // overridden in the gzip classes to do portable writes
    [_superWrite](data) {
        return super.write(data);
    }
    write(chunk, encoding, cb) {
        // process the chunk using the sync process
        // then super.write() all the outputted chunks
        if (typeof encoding === 'function')
            (cb = encoding), (encoding = 'utf8');
        if (typeof chunk === 'string')
            chunk = external_buffer_.Buffer.from(chunk, encoding);
        if (this.#sawError)
            return;
        external_assert_(this.#handle, 'zlib binding closed');
        // _processChunk tries to .close() the native handle after it's done, so we
        // intercept that by temporarily making it a no-op.
        // diving into the node:zlib internals a bit here
        const nativeHandle = this.#handle
            ._handle;
        const originalNativeClose = nativeHandle.close;
        nativeHandle.close = () => { };
        const originalClose = this.#handle.close;
        this.#handle.close = () => { };
        // It also calls `Buffer.concat()` at the end, which may be convenient
        // for some, but which we are not interested in as it slows us down.
        passthroughBufferConcat(true);
        let result = undefined;
        try {
            const flushFlag = typeof chunk[_flushFlag] === 'number'
                ? chunk[_flushFlag]
                : this.#flushFlag;
            result = this.#handle._processChunk(chunk, flushFlag);
            // if we don't throw, reset it back how it was
            passthroughBufferConcat(false);
        }
        catch (err) {
            // or if we do, put Buffer.concat() back before we emit error
            // Error events call into user code, which may call Buffer.concat()
            passthroughBufferConcat(false);
            this.#onError(new ZlibError(err, this.write));
        }
        finally {
            if (this.#handle) {
                // Core zlib resets `_handle` to null after attempting to close the
                // native handle. Our no-op handler prevented actual closure, but we
                // need to restore the `._handle` property.
                ;
                this.#handle._handle =
                    nativeHandle;
                nativeHandle.close = originalNativeClose;
                this.#handle.close = originalClose;
                // `_processChunk()` adds an 'error' listener. If we don't remove it
                // after each call, these handlers start piling up.
                this.#handle.removeAllListeners('error');
                // make sure OUR error listener is still attached tho
            }
        }
        if (this.#handle)
            this.#handle.on('error', er => this.#onError(new ZlibError(er, this.write)));
        let writeReturn;
        if (result) {
            if (Array.isArray(result) && result.length > 0) {
                const r = result[0];
                // The first buffer is always `handle._outBuffer`, which would be
                // re-used for later invocations; so, we always have to copy that one.
                writeReturn = this[_superWrite](external_buffer_.Buffer.from(r));
                for (let i = 1; i < result.length; i++) {
                    writeReturn = this[_superWrite](result[i]);
                }
            }
            else {
                // either a single Buffer or an empty array
                writeReturn = this[_superWrite](external_buffer_.Buffer.from(result));
            }
        }
        if (cb)
            cb();
        return writeReturn;
    }
}
class Zlib extends ZlibBase {
    #level;
    #strategy;
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.Z_NO_FLUSH;
        opts.finishFlush = opts.finishFlush || constants.Z_FINISH;
        opts.fullFlushFlag = constants.Z_FULL_FLUSH;
        super(opts, mode);
        this.#level = opts.level;
        this.#strategy = opts.strategy;
    }
    params(level, strategy) {
        if (this.sawError)
            return;
        if (!this.handle)
            throw new Error('cannot switch params when binding is closed');
        // no way to test this without also not supporting params at all
        /* c8 ignore start */
        if (!this.handle.params)
            throw new Error('not supported in this implementation');
        /* c8 ignore stop */
        if (this.#level !== level || this.#strategy !== strategy) {
            this.flush(constants.Z_SYNC_FLUSH);
            external_assert_(this.handle, 'zlib binding closed');
            // .params() calls .flush(), but the latter is always async in the
            // core zlib. We override .flush() temporarily to intercept that and
            // flush synchronously.
            const origFlush = this.handle.flush;
            this.handle.flush = (flushFlag, cb) => {
                /* c8 ignore start */
                if (typeof flushFlag === 'function') {
                    cb = flushFlag;
                    flushFlag = this.flushFlag;
                }
                /* c8 ignore stop */
                this.flush(flushFlag);
                cb?.();
            };
            try {
                ;
                this.handle.params(level, strategy);
            }
            finally {
                this.handle.flush = origFlush;
            }
            /* c8 ignore start */
            if (this.handle) {
                this.#level = level;
                this.#strategy = strategy;
            }
            /* c8 ignore stop */
        }
    }
}
// minimal 2-byte header
class Deflate extends Zlib {
    constructor(opts) {
        super(opts, 'Deflate');
    }
}
class Inflate extends Zlib {
    constructor(opts) {
        super(opts, 'Inflate');
    }
}
class Gzip extends Zlib {
    #portable;
    constructor(opts) {
        super(opts, 'Gzip');
        this.#portable = opts && !!opts.portable;
    }
    [_superWrite](data) {
        if (!this.#portable)
            return super[_superWrite](data);
        // we'll always get the header emitted in one first chunk
        // overwrite the OS indicator byte with 0xFF
        this.#portable = false;
        data[9] = 255;
        return super[_superWrite](data);
    }
}
class Gunzip extends Zlib {
    constructor(opts) {
        super(opts, 'Gunzip');
    }
}
// raw - no header
class DeflateRaw extends Zlib {
    constructor(opts) {
        super(opts, 'DeflateRaw');
    }
}
class InflateRaw extends Zlib {
    constructor(opts) {
        super(opts, 'InflateRaw');
    }
}
// auto-detect header.
class Unzip extends Zlib {
    constructor(opts) {
        super(opts, 'Unzip');
    }
}
class Brotli extends ZlibBase {
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.BROTLI_OPERATION_PROCESS;
        opts.finishFlush =
            opts.finishFlush || constants.BROTLI_OPERATION_FINISH;
        opts.fullFlushFlag = constants.BROTLI_OPERATION_FLUSH;
        super(opts, mode);
    }
}
class BrotliCompress extends Brotli {
    constructor(opts) {
        super(opts, 'BrotliCompress');
    }
}
class BrotliDecompress extends Brotli {
    constructor(opts) {
        super(opts, 'BrotliDecompress');
    }
}
class Zstd extends ZlibBase {
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.ZSTD_e_continue;
        opts.finishFlush = opts.finishFlush || constants.ZSTD_e_end;
        opts.fullFlushFlag = constants.ZSTD_e_flush;
        super(opts, mode);
    }
}
class ZstdCompress extends Zstd {
    constructor(opts) {
        super(opts, 'ZstdCompress');
    }
}
class ZstdDecompress extends Zstd {
    constructor(opts) {
        super(opts, 'ZstdDecompress');
    }
}
//# sourceMappingURL=index.js.map

/***/ })

};
