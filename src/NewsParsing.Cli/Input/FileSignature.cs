namespace NewsParsing.Cli.Input;

/// <summary>
/// Recognises files that are no text by their first bytes, whatever they are called (signatures as in the formats' specifications).
/// </summary>
internal static class FileSignature
{
    private const string SaveAsText = "; save it as plain text (.txt, UTF-8), or convert it: ";

    /// <summary>Returns why a file is not read, and what to do; null when its first bytes may be text.</summary>
    public static string? Refusal(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..] => DescribeZip(head[..Math.Min(head.Length, 1 << 16)]),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => "is an old Office document (.doc, .xls, .ppt or .msg), not plain text"
            + SaveAsText + "soffice --headless --convert-to txt:Text",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "is a PDF, not plain text; convert it: pdftotext FILE.pdf",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..]
            => "is an RTF document, not plain text" + SaveAsText + "pandoc -f rtf -t plain --wrap=none",
        [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] => "is PostScript, not plain text; convert it: ps2ascii",
        _ when IsPicture(head) => "is a picture; text in it has to be recognised first (OCR): tesseract FILE.png OUTPUT",
        _ when IsSound(head) => "is a sound or film, not plain text",
        [0x1F, 0x8B, ..] => "is compressed with gzip; give its name the ending .gz, or pipe it in: gunzip -c FILE | newsparse -",
        _ when IsArchive(head) => "is a compressed file or an archive; unpack it first",
        [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', (byte)' ', ..] or [(byte)'P', (byte)'A', (byte)'R', (byte)'1', ..]
            => "is a database; export its articles as JSON Lines or CSV",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', _, 0, ..] => "is a program",
        _ => null,
    };

    private static string DescribeZip(ReadOnlySpan<byte> head)
    {
        // The names of the first entries stand uncompressed in the file; OpenDocument and EPUB begin with their media type.
        if (Holds(head, "opendocument.text"u8))
        {
            return "is an OpenDocument text, not plain text" + SaveAsText + "pandoc -f odt -t plain --wrap=none";
        }

        if (Holds(head, "epub+zip"u8))
        {
            return "is an e-book (EPUB), not plain text; convert it: pandoc -f epub -t plain --wrap=none";
        }

        if (Holds(head, "word/"u8))
        {
            return "is a Word document, not plain text" + SaveAsText + "pandoc -f docx -t plain --wrap=none";
        }

        if (Holds(head, "xl/"u8) || Holds(head, "opendocument.spreadsheet"u8))
        {
            return "is a spreadsheet; save it as CSV (UTF-8) with a header line";
        }

        if (Holds(head, "ppt/"u8) || Holds(head, "opendocument.presentation"u8))
        {
            return "is a presentation, not plain text; save it as plain text (.txt, UTF-8)";
        }

        return Holds(head, "[Content_Types].xml"u8)
            ? "is an Office document, not plain text; save it as plain text (.txt, UTF-8)"
            : "is a ZIP archive; unpack it and name the folder";
    }

    private static bool Holds(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name) => head.IndexOf(name) >= 0;

    private static bool IsPicture(ReadOnlySpan<byte> head) => head
        is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
        or [0xFF, 0xD8, 0xFF, ..]
        or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
        or [(byte)'I', (byte)'I', (byte)'*', 0, ..]
        or [(byte)'M', (byte)'M', 0, (byte)'*', ..]
        or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..]
        or [0, 0, 0, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', (byte)'e' or (byte)'i', ..];

    private static bool IsSound(ReadOnlySpan<byte> head) => head
        is [(byte)'I', (byte)'D', (byte)'3', < 5, ..]
        or [0xFF, 0xFB or 0xF3 or 0xF2, ..]
        or [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..]
        or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, ..]
        or [0, 0, 0, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..]
        or [0x1A, 0x45, 0xDF, 0xA3, ..];

    private static bool IsArchive(ReadOnlySpan<byte> head) => head
        is [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, ..]
        or [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..]
        or [0x28, 0xB5, 0x2F, 0xFD, ..]
        or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..]
        or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..]
        || (head.Length > 262 && head.Slice(257, 5).SequenceEqual("ustar"u8));
}
