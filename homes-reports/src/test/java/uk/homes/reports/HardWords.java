package uk.homes.reports;

/** What people and machines put into a text field, wanted or not. */
final class HardWords {
    static final String NAMES = "Horváthová, Łukasz, Ştefan, Σωκράτης, Юлия, Ngọc Ánh, O’Neill";
    static final String MARKUP = "<script>alert('x')</script> &amp; <b>bold</b> ]]> {color:red}";
    static final String INVISIBLE = "be\u0000fore\u0007 a\u202Efter\u2066 so\u00ADft \uD800 lone\u200B";
    static final String STRANGE = "smile \uD83D\uDE42 and 漢 and \uE000 tab\tspace\u2009thin";
    static final String ALL = String.join("\n\n", NAMES, MARKUP, INVISIBLE, STRANGE);

    private HardWords() {}
}
