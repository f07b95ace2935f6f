using System.Collections.Frozen;

namespace NewsParsing.Html.Blocks;

/// <summary>What elements are by their names.</summary>
internal static class Tags
{
    /// <summary>HTML's phrasing content: what does not end a line of text.</summary>
    public static FrozenSet<string> Inline { get; } = Set(
        "a abbr acronym b bdi bdo big center-inline cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp "
            + "small span strike "
        + "strong sub sup time tt u var wbr");

    /// <summary>What is no text to read: code, and what stands in for it.</summary>
    public static FrozenSet<string> Code { get; } = Set(
        "script style template noscript head title svg math iframe object embed canvas noframes noembed textarea select option datalist "
        + "amp-state amp-script amp-analytics amp-list amp-consent amp-ad amp-embed amp-sidebar amp-social-share amp-img amp-carousel "
        + "amp-video "
        + "amp-iframe amp-twitter amp-instagram amp-facebook amp-youtube amp-brightcove amp-jwplayer amp-pixel "
        + "amp-auto-ads amp-sticky-ad amp-user-notification amp-next-page audio video meter progress");

    /// <summary>Parts of a page that are not the running text of its article.</summary>
    public static FrozenSet<string> Apart { get; } = Set("nav aside figure figcaption button dialog menu input legend fieldset "
        + "details-menu rt rp");

    public static FrozenSet<string> ApartRoles { get; } = Set(
        "navigation complementary banner contentinfo dialog alertdialog alert search menu menubar form toolbar tablist status button");

    public static FrozenSet<string> Headings { get; } = Set("h1 h2 h3 h4 h5 h6 dt summary");

    /// <summary>Elements without content (HTML standard, 13.1.2).</summary>
    public static FrozenSet<string> Void { get; } = Set("area base br col embed hr img input link meta param source track wbr basefont "
        + "bgsound frame keygen");

    /// <summary>Elements whose text is written as it stands (HTML standard, 13.3).</summary>
    public static FrozenSet<string> Raw { get; } = Set("style script xmp iframe noembed noframes plaintext");

    private static FrozenSet<string> Set(string names) => FrozenSet.ToFrozenSet(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
