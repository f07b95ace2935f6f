using System.Globalization;
using System.Text;

namespace NewsParsing.Html.Tests.Pages;

/// <content>Tables as layout; broken HTML; an interview.</content>
internal static partial class Families
{
    private static GoldPage Tables(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(2, n);
        var day = new DateOnly(2004, 11, 5 + n);
        string date = day.ToString(n % 2 == 0 ? "MMMM d, yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
        string navigation = noise.NavigationList(n, "<a href=\"/", ".htm\"><font size=1>", "</font></a><br>");
        string text = n switch
        {
            0 or 3 => Inline.Paragraphs(story.Paragraphs, 0, "", "", "<BR><BR>\n"),
            1 => "<P>" + Inline.Paragraphs(story.Paragraphs, 2, "", "", "\n<P>"),
            2 => Inline.Paragraphs(story.Paragraphs, 4, "<FONT FACE=\"Arial\" SIZE=2>", "</FONT>", "<br>&nbsp;<br>"),
            _ => Inline.Paragraphs(story.Paragraphs, 1, "<div align=justify>", "</div>"),
        };
        string html = $"""
            <HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={(n == 4 ? "iso-8859-1" : "windows-1252")}">
            <TITLE>The Inland Record: {Encode(story.Headline)}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
            <TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=3><IMG SRC="logo.gif" ALT="The Inland Record"></TD></TR>
            <TR><TD WIDTH=120 VALIGN=top>{navigation}</TD>
            <TD WIDTH=500 VALIGN=top><FONT SIZE=5><B>{Encode(story.Headline)}</B></FONT><BR>
            <FONT SIZE=1><B>By {story.AuthorLine.ToUpperInvariant()}</B><BR>{date}</FONT><BR><BR>
            <TABLE ALIGN=right WIDTH=150><TR><TD><IMG SRC="p.jpg"><BR><FONT SIZE=1>{Noise.Pick(noise.Captions, n)}</FONT></TD></TR></TABLE>
            {text}
            <BR><BR><A HREF="print.htm">Print this page</A> | <A HREF="mail.htm">E-mail this page</A></TD>
            <TD WIDTH=140 VALIGN=top><B>Other stories</B><BR>
            {string.Concat(Enumerable.Range(n + 1, 4).Select(
                i => $"<A HREF=\"{i}.htm\">{Encode(Story.All[i % 12].Headline)}</A><BR><BR>"))}</TD></TR>
            <TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>{Noise.Pick(noise.Footers, 1)}</FONT></TD></TR></TABLE></BODY></HTML>
            """;
        Encoding latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return new GoldPage("tables", n, html, story)
        {
            Bytes = latin.GetBytes(html), PublishedOn = day, Source = "The Inland Record",
            Authors = [.. story.Authors.Select(name => name)],
        };
    }

    private static GoldPage Broken(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(5, n);
        DateTimeOffset at = Time(15 + n, 18, -5);
        string open = n switch { 0 => "<p><div>", 1 => "<p class=\"a\" class=\"b\">", 2 => "<P style='margin:0'>", 3 => "<p><span>", _
            => "<p" + " data-a=\"x\" >" };
        string close = n switch { 0 => "</div>", 1 => "", 2 => "</P></P>", 3 => "</p></span>", _ => "</b></p>" };
        string text = Mix(story, n, open, close,
            $"<p>{Noise.Pick(noise.RelatedLines, n + 1)}<a href=x>{Encode(Story.All[(n + 7) % 12].Headline)}", "<br/></br>");
        string html = $$"""
            <html lang=en><title>{{Encode(story.Headline)}}</title><meta name=author content="{{Encode(story.AuthorLine)}}">
            <link rel=canonical href="/stories/{{n}}?utm=1"><meta name="date" content="{{Iso(at)}}">
            <meta property=og:site_name content="Broken Times">
            <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "He said "no"", oops </script>
            <body><div id=wrap><div class=menu>{{noise.NavigationList(n, "<a href=", ">", "</a>")}}</div>
            <div class=main><h1>{{Encode(story.Headline)}}</h2>
            <div class="story" itemscope=">">{{text}}
            <div class=subscribe-box><p>{{Noise.Pick(noise.Newsletters, n + 2)}}</div>
            </div></section><table><div class=footer>{{Noise.Pick(noise.Footers, n)}}
            """;
        return new GoldPage("broken", n, html, story)
        {
            PublishedAt = at, Source = "Broken Times", Language = "en", Url = $"https://broken.example/stories/{n}?utm=1",
        };
    }

    private static GoldPage Interview(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(4, n);
        DateTimeOffset at = Time(20 + n, 11, 1);
        string[] questions = ["Why now?", "Were you surprised?", "What would you say to those who disagree?", "What comes next?"];
        var blocks = new List<string> { story.Paragraphs[0] };
        var html = new StringBuilder($"<p>{Inline.Of(story.Paragraphs[0], n)}</p>");
        for (int i = 0; i < 4; i++)
        {
            string answer = story.Paragraphs[i + 1];
            switch (n)
            {
                case 0:
                    blocks.AddRange([questions[i], answer]);
                    html.Append($"<h3>{questions[i]}</h3><p>{Inline.Of(answer, i)}</p>");
                    break;
                case 1:
                    blocks.AddRange(["Q: " + questions[i], "A: " + answer]);
                    html.Append($"<p><strong>Q: {questions[i]}</strong></p><p>A: {Inline.Of(answer, i + 1)}</p>");
                    break;
                case 2:
                    blocks.Add(questions[i] + "\n" + answer);
                    html.Append($"<p><b>{questions[i]}</b><br>{Inline.Of(answer, i)}</p>");
                    break;
                case 3:
                    blocks.AddRange([questions[i], answer]);
                    html.Append($"<dl><dt>{questions[i]}</dt><dd>{Inline.Of(answer, i + 2)}</dd></dl>");
                    break;
                default:
                    blocks.AddRange([questions[i], answer]);
                    html.Append($"<div class=\"qa\"><p class=\"question\"><em>{questions[i]}</em></p>").Append(
                        $"<div class=\"answer\"><p>{Inline.Of(answer, i)}</p></div></div>");
                    break;
            }
        }

        string head = $"""
            <meta charset=utf-8><title>{Encode(story.Headline)}</title><meta name="dc.creator" content="{Encode(story.AuthorLine)}">
            <meta name="DC.date.issued" content="{Iso(at)}"><meta name="application-name" content="Talk Weekly">
            <meta property="og:url" content="https://talk.example/interviews/{n}">
            """;
        string body = $"""
            <nav>{noise.NavigationList(n)}</nav><section class="hero"><h1>{Encode(story.Headline)}</h1>
            <p class="standfirst">A conversation about what happened.</p></section>
            <section class="rich-text">{html}<p><em>This interview has been edited for length and clarity.</em></p></section>
            <section class="promo"><h2>{Noise.Pick(noise.RelatedLines, n)}</h2><ul>{RelatedItems(n)}</ul></section><footer>
            {Noise.Pick(noise.Footers, n)}</footer>
            """;
        return new GoldPage("interview", n, Document(head, body, " lang=\"en-US\""), story)
        {
            Blocks = blocks, PublishedAt = at, Source = "Talk Weekly", Language = "en-US", Url = $"https://talk.example/interviews/{n}",
        };
    }
}
