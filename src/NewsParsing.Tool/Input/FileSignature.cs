namespace NewsParsing.Tool.Input;

/// <summary>
/// Recognises files that are no text by their first bytes, whatever they are called (signatures as in the formats' specifications).
/// </summary>
internal static class FileSignature
{
    private const string SaveAsText = "; save it as plain text (.txt, UTF-8), or convert it: ";

    /// <summary>Returns why a file is not read, and what to do; null when its first bytes may be text.</summary>
    public static string? Refusal(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("PK\u0003\u0004"u8) => DescribeZip(head[..Math.Min(head.Length, 1 << 16)]),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => "is an old Office document (.doc, .xls, .ppt or .msg), not plain text"
            + SaveAsText + "soffice --headless --convert-to txt:Text",
        _ when head.StartsWith("%PDF-"u8) => "is a PDF, not plain text; convert it: pdftotext FILE.pdf",
        _ when head.StartsWith("{\\rtf"u8) => "is an RTF document, not plain text" + SaveAsText + "pandoc -f rtf -t plain --wrap=none",
        _ when head.StartsWith("%!PS"u8) => "is PostScript, not plain text; convert it: ps2ascii",
        _ when IsPicture(head) => "is a picture; text in it has to be recognised first (OCR): tesseract FILE.png OUTPUT",
        _ when IsSound(head) => "is a sound or film, not plain text",
        [0x1F, 0x8B, ..] => "is compressed with gzip; give its name the ending .gz, or pipe it in: gunzip -c FILE | newsparse -",
        _ when IsArchive(head) => "is a compressed file or an archive; unpack it first",
        _ when head.StartsWith("SQLite format"u8) || head.StartsWith("PAR1"u8)
            => "is a database; export its articles as JSON Lines or CSV",
        _ when head.StartsWith("\u007FELF"u8) => "is a program",
        _ when head.StartsWith("From: <Saved by"u8) || head.StartsWith("From: \"Saved by"u8)
            => "is a page in one file (MHTML); save it as a web page (.html)",
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

    private static bool IsPicture(ReadOnlySpan<byte> head)
        => head is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..]
            || head.StartsWith("GIF8"u8) || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8)
            || (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WEBP"u8))
            || (IsMedia(head) && (head[8..].StartsWith("hei"u8) || head[8..].StartsWith("mif"u8) || head[8..].StartsWith("avif"u8)));

    private static bool IsSound(ReadOnlySpan<byte> head)
        => head is [0x1A, 0x45, 0xDF, 0xA3, ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] or [0x49, 0x44, 0x33, < 5, ..]
            || head.StartsWith("OggS"u8) || head.StartsWith("fLaC"u8) || IsMedia(head)
            || (head.StartsWith("RIFF"u8) && head.Length > 12 && (head[8..].StartsWith("WAVE"u8) || head[8..].StartsWith("AVI "u8)));

    /// <summary>The container of MPEG-4, of iPhone pictures too.</summary>
    private static bool IsMedia(ReadOnlySpan<byte> head) => head.Length > 12 && head[0] == 0 && head[4..].StartsWith("ftyp"u8);

    private static bool IsArchive(ReadOnlySpan<byte> head)
        => head is [0x28, 0xB5, 0x2F, 0xFD, ..] or [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..]
            || (head.StartsWith("BZh"u8) && head.Length > 6 && head[4..].StartsWith("1AY"u8))
            || head.StartsWith("Rar!\u001A"u8)
            || (head.Length > 262 && head[257..].StartsWith("ustar"u8));
}
