namespace NewsParsing;

/// <summary>
/// What a parser is to know beside the lists that it brings: people, organisations and places that one follows, forms of address, agencies
/// and verbs of speech. All of it is added; nothing that the parser knows is taken away.
/// </summary>
/// <remarks>
/// Names are found where the text has them with the capitals of the list (<c>Rose</c> is not found in <c>rose</c>), and count over what
/// the parser would have taken the words for. Where the text goes on to a longer name (<c>Lena Oduya Foundation</c>), it is not the
/// name of the list. The entries are checked when a parser is made with them. Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// var parser = new NewsParser(new NewsParserOptions
/// {
///     People = ["Lena Oduya", new() { Name = "Tan See Leng", Aliases = ["Dr Tan"], ExternalId = "Q7682362" }],
///     Honorifics = ["Datuk"],
///     CueVerbs = ["whatsapp"],
/// });
/// </code>
/// </example>
public sealed partial record NewsParserOptions
{
    /// <summary>People that the parser is to know. Never null.</summary>
    public IReadOnlyList<KnownPerson> People
    {
        get;
        init => field = ValueList<KnownPerson>.From(value);
    } = ValueList<KnownPerson>.Empty;

    /// <summary>Organisations that the parser is to know. Never null.</summary>
    public IReadOnlyList<KnownOrganization> Organizations
    {
        get;
        init => field = ValueList<KnownOrganization>.From(value);
    } = ValueList<KnownOrganization>.Empty;

    /// <summary>Places that the parser is to know, in datelines and as actors. Never null.</summary>
    public IReadOnlyList<KnownPlace> Places
    {
        get;
        init => field = ValueList<KnownPlace>.From(value);
    } = ValueList<KnownPlace>.Empty;

    /// <summary>
    /// Forms of address that stand before a person's name and are no part of it: <c>Datuk</c>, <c>Tan Sri</c>, <c>Engr.</c> Never null.
    /// </summary>
    public IReadOnlyList<string> Honorifics
    {
        get;
        init => field = ValueList<string>.From(value);
    } = ValueList<string>.Empty;

    /// <summary>News agencies and broadcasters, as datelines name them: <c>CITY (Bernama) —</c>. Never null.</summary>
    public IReadOnlyList<string> Agencies
    {
        get;
        init => field = ValueList<string>.From(value);
    } = ValueList<string>.Empty;

    /// <summary>Verbs by which somebody says something. Never null.</summary>
    public IReadOnlyList<CueVerb> CueVerbs
    {
        get;
        init => field = ValueList<CueVerb>.From(value);
    } = ValueList<CueVerb>.Empty;

    /// <summary>
    /// The most UTF-16 units of a text that the parsers take, 5,000,000 unless it is set: a longer text, headline or byline is a
    /// <see cref="TextTooLongException"/> before anything is read. From 1 to 100,000,000.
    /// </summary>
    /// <remarks>
    /// A long book has one million. Time and memory of a parse are linear in the length; what a text of this length costs at worst is in
    /// <c>SECURITY.md</c>. A service does well to set what its articles need.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 100,000,000.</exception>
    public int MaximumLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            // Each unit may be escaped to six bytes, and 166,666,666 units are the most that System.Text.Json writes as one string.
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestText);
            field = value;
        }
    } = DefaultMaximumLength;

    /// <summary>The default of <see cref="MaximumLength"/>.</summary>
    // Five long books: some seven seconds and 170 MB for ordinary text on one core of 2.1 GHz, 40 seconds and 0.8 GB for the worst.
    internal const int DefaultMaximumLength = 5_000_000;

    internal const int LongestText = 100_000_000;

    internal bool IsEmpty
        => People.Count + Organizations.Count + Places.Count + Honorifics.Count + Agencies.Count + CueVerbs.Count == 0;
}
