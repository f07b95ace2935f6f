namespace NewsParsing.Rendering;

/// <summary>The style of fragments: the marks' and the speakers' as on the page, all of it nested in the fragment's own class.</summary>
internal static class FragmentAssets
{
    public const string ClassName = "newsparsing";

    // CSS Nesting: no rule reaches what is not inside the fragment. Whether a site is dark only the site knows, since it may not follow the
    // reader's setting: it says so by a class.
    public static string Style { get; }
        = $".{ClassName} {{\n"
            + PageAssets.Read(typeof(FragmentAssets).Assembly, "marks.css")
                .Replace("@media (prefers-color-scheme: dark)", $".{ClassName}-dark &, &.{ClassName}-dark", StringComparison.Ordinal)
                .Replace(":root", "&", StringComparison.Ordinal)
            + PageAssets.Read(typeof(FragmentAssets).Assembly, "fragment.css")
            + "}\n";
}
