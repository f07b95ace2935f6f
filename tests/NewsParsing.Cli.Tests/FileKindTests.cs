using System.IO.Compression;
using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>
/// Files that are no plain text are recognised by what they hold, whatever they are called, and rejected with what to do.
/// </summary>
public sealed class FileKindTests : ToolTest
{
    private static readonly byte[] Office = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

    [Fact]
    public async Task BinaryFiles_AreRejectedWithWhatToDo()
    {
        (string Name, byte[] Content, string Message)[] files =
        [
            ("a.docx", Zip("[Content_Types].xml", "word/document.xml"), "is a Word document, not plain text; save it as plain text "),
            ("a.odt", Zip("mimetype", "content.xml", "application/vnd.oasis.opendocument.text"), "is an OpenDocument text"),
            ("a.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml"), "is a spreadsheet; save it as CSV"),
            ("a.zip", Zip("a.txt"), "is a ZIP archive; unpack it"),
            ("a.doc", Office, "is an old Office document"),
            ("pdf.txt", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3], "is a PDF, not plain text; convert it: pdftotext"),
            ("a.rtf", [.. @"{\rtf1\ansi It rained.}"u8], "is an RTF document"),
            ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "is a picture"),
            ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "is a picture"),
            ("gz", GZip("It rained."), "is compressed with gzip; give its name the ending .gz"),
            ("a.json", Zip("a.txt"), "is a ZIP archive"),
            ("a.csv", Zip("[Content_Types].xml", "xl/workbook.xml"), "is a spreadsheet"),
            ("a.bin", [.. "It rained"u8, 0, .. "on Monday."u8], "holds NUL bytes, so it is no text file"),
        ];

        ToolResult result = await RunAsync([.. files.Select(file => Write(file.Name, file.Content)), Write("good.txt", "BMW said so.")]);

        Assert.Equal(1, result.Code);
        Assert.Equal(["good"], result.Ids);
        Assert.Equal(files.Length, result.ErrorLines.Length);
        Assert.All(
            files.Zip(result.ErrorLines),
            pair => Assert.StartsWith($"newsparse: {pair.First.Name}: {pair.First.Message}", pair.Second, StringComparison.Ordinal));
    }

    /// <summary>What is refused as a file is refused in JSON and in a table: it comes from such files.</summary>
    [Fact]
    public async Task TextWithNul_IsRejected_WhateverItStandsIn()
    {
        Write("a.jsonl", """{"id":"a","text":"It\u0000rained."}""" + "\n" + """{"id":"good","text":"It rained."}""" + "\n");
        Write("b.json", """[{"text":"\u0000I\u0000t"}]""");
        Write("c.csv", "id,text\nc,It\0rained.\n");
        Write("d.json", """{"uri":"d","body_text":"It rained.\u0000"}""");

        ToolResult result = await RunAsync("parse", "a.jsonl", "b.json", "c.csv", "d.json", "-f", "jsonl");

        Assert.Equal(1, result.Code);
        Assert.Equal(["good"], result.Ids);
        string[] places = ["a.jsonl:1", "b.json[0]", "c.csv:2", "d.json"];
        Assert.Equal(
            places.Select(place => $"newsparse: {place}: the text holds NUL characters: it is damaged, or was read in the wrong encoding"),
            result.ErrorLines);
    }

    [Fact]
    public async Task Markup_WhereLinesOrTablesAreExpected_IsRejected()
    {
        ToolResult result = await RunAsync(
            Write("h.json", "<html><body>404"), Write("i.csv", "<!DOCTYPE html>\n<html>"),
            Write("g.xml", "\uFEFF<?xml version=\"1.0\"?><urlset>"), Write("good.txt", "<3 is what she wrote."));
        ToolResult asText = await RunAsync("h.json", "g.xml", "--input", "text");

        Assert.Equal((1, "good"), (result.Code, string.Join(' ', result.Ids)));
        Assert.StartsWith("newsparse: h.json: is an HTML page, not plain text", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("newsparse: i.csv: is an HTML page, not plain text", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.StartsWith("newsparse: g.xml: is XML of a kind that is not read", result.ErrorLines[2], StringComparison.Ordinal);
        // An apostrophe in the words is no mark of a value that is cut.
        Assert.All(result.ErrorLines, line => Assert.DoesNotContain("…", line, StringComparison.Ordinal));
        Assert.Equal((0, 2), (asText.Code, asText.Articles.Length));
    }

    [Fact]
    public async Task FilesOfAFolderThatAreNoInputs_AreCountedInOneLine()
    {
        foreach (string name in new[] { "a.txt", "b.css", "c.js", "d/e.css", "feed.yml", "articles.csv", ".DS_Store", "Makefile" })
        {
            Write("f/" + name, "text\nIt rained.");
        }

        ToolResult result = await RunAsync("f", "--output", "f/out.jsonl");

        Assert.Equal(
            (0, "newsparse: 6 files were not read (.css, .csv, .js, .yml, without an ending)\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task CompressedFileThatWasCutOff_IsAnError()
    {
        byte[] whole = GZip(string.Concat(Enumerable.Range(0, 200).Select(i => $"{{\"text\":\"Number {i}.\"}}\n")));
        var random = new Random(1);
        byte[] noise = GZip(string.Concat(Enumerable.Range(0, 9000).Select(_ => (char)random.Next('a', 'z'))));

        ToolResult result = await RunAsync(
            Write("cut.jsonl.gz", whole[..^8]), Write("cut.txt.gz", noise[..^200]), Write("no.json.gz", "this is no gzip"));

        Assert.Equal(1, result.Code);
        Assert.Equal(200, result.Articles.Length);
        Assert.Equal(
            [
                "newsparse: cut.jsonl.gz:201: cannot be read: the compressed data are damaged or cut off",
                "newsparse: cut.txt.gz: cannot be read: the compressed data are damaged or cut off",
                "newsparse: no.json.gz: cannot be read: the compressed data are damaged or cut off",
            ],
            result.ErrorLines);
    }

    [UnixFact]
    public async Task ClosedStandardInput_IsNamed()
    {
        ToolResult result = await ShellAsync("newsparse - <&-");

        Assert.Equal((1, "newsparse: standard input: is closed\n"), (result.Code, result.Error));
    }

    private static byte[] Zip(params string[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (string entry in entries)
            {
                zip.CreateEntry(entry);
            }
        }

        return stream.ToArray();
    }

    private static byte[] GZip(string content)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }
}
