using System.Runtime.CompilerServices;
using NewsParsing.Html;

namespace NewsParsing.Wasm;

/// <summary>Reads web pages; all that needs NewsParsing.Html and its libraries, which are loaded before the first call.</summary>
internal static class WebPages
{
    // Not inlined: its caller is compiled before the assemblies are there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static NewsItem Read(string html) => NewsPage.Read(html).Item;
}
