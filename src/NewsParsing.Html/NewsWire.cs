using System.Xml.Linq;
using NewsParsing.Html.Wires;

namespace NewsParsing.Html;

/// <summary>Reads the articles of agencies' files: NITF, NewsML-G2 and what it carries.</summary>
/// <remarks>Nothing is loaded, document types included. Safe to use from several threads.</remarks>
public static class NewsWire
{
    /// <summary>Reads a file. What is neither, or broken, gives the articles before the fault.</summary>
    /// <param name="xml">NITF, or NewsML-G2 as a message or one item.</param>
    /// <returns>The articles with text in the order of the file: of pictures and packages there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is null.</exception>
    public static IReadOnlyList<NewsItem> Read(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        XElement? root = XmlTree.Read(xml.TrimStart('\uFEFF'));
        return root is null ? []
            : root.Name.LocalName == "nitf" ? [NitfReader.Read(root)]
            : Array.AsReadOnly<NewsItem>(
                [
                    .. root.DescendantsAndSelf().Where(element => element.Name.LocalName == "newsItem").Select(NewsMlReader.Read)
                        .Where(item => item.Text.Length > 0),
                ]);
    }

    /// <summary>Reads a file from bytes.</summary>
    /// <param name="stream">The bytes; read to the end, and left open.</param>
    /// <returns>The articles in the order of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<NewsItem> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(CharsetReader.Decode(stream, null));
    }
}
