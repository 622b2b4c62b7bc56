/** Why: what people paste, and what an attacker would, must come out of every document as it went in. */

/** Text that looks like the markup of a typesetter, of a web page or of a shell. */
export const hostileText: readonly string[] = [
	'#eval("1+1") #import "x.typ": * #read("/etc/passwd")',
	'*not bold* _not italic_ `not code` $x^2$ @somebody <label>',
	'= Not a heading',
	'- not a list',
	'// not a comment /* nor this */',
	'C:\\new\\table \\u{41} ~ -- --- ...',
	'"double" \'single\' “curly” ‘curly’',
	'<script>alert(1)</script> &amp; <w:t>x</w:t> ]]>',
	'${process.env} {{x}} %s %PDF-',
];
