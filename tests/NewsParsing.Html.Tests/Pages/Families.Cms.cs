namespace NewsParsing.Html.Tests.Pages;

/// <content>A modern content system; AMP; a page with long comments.</content>
internal static partial class Families
{
    private static GoldPage ModernCms(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(0, n);
        DateTimeOffset at = Time(3 + n, 22, n - 2);
        string url = $"https://www.westport-post.example/{(n % 2 == 0 ? "news" : "politics")}/{story.Slug}";
        string head = $$"""
            <meta charset="utf-8"><title>{{Encode(story.Headline)}} | Westport Post</title>
            <link rel="canonical" href="{{url}}"><meta property="og:site_name" content="Westport Post">
            <meta property="og:title" content="{{Encode(story.Headline)}}">
            <meta property="og:description" content="{{Encode(story.Paragraphs[0])}}">
            <script type="application/ld+json">
            { "@context": "https://schema.org", "@type": "NewsArticle", "headline": {{Json(story.Headline)}},
              "datePublished": "{{Iso(at)}}", "dateModified": "{{Iso(at.AddHours(5))}}", "author": [{{LdAuthors(story)}}],
              "mainEntityOfPage": "{{url}}", "publisher": { "@type": "Organization", "name": "Westport Post" } }</script>
            <script>window.__DATA__ = { "text": "<p>“Not this,” said nobody.</p>" };</script><style>p { color: black }</style>
            """;
        string pull = story.Paragraphs.First(text => text.Contains('“')).Split('“')[1].Split('”')[0].TrimEnd(',');
        string[] pieces =
        [
            $"<figure class=\"image\"><img src=\"a.jpg\" alt=\"A picture\">"
                + $"<figcaption>{Noise.Pick(noise.Captions, n)}</figcaption></figure>",
            n % 2 == 0 ? $"<aside class=\"pullquote\"><p>“{pull}”</p></aside>"
                : $"<blockquote class=\"pull-quote\"><p>{pull}</p></blockquote>",
            $"<div class=\"newsletter-signup\"><h3>Stay informed</h3><p>{Noise.Pick(noise.Newsletters, n)}</p>"
                + "<form><input type=\"email\"><button>Sign up</button></form></div>",
            $"<p>{Noise.Pick(noise.RelatedLines, n)}<a href=\"/other\">{Encode(Story.All[(n + 5) % 12].Headline)}</a></p>",
        ];
        string body = $"""
            <div id="cookie-banner" role="dialog"><p>{Noise.Pick(noise.Cookies, n)}</p><button>Accept</button></div>
            <header class="site-header"><nav><ul>{noise.NavigationList(n)}</ul></nav></header>
            <main><article class="article"><header><h1>{Encode(story.Headline)}</h1>
            <p class="byline">By <a rel="author" href="/staff">{Encode(story.AuthorLine)}</a></p><time datetime="{Iso(at)}">{Long(at)}
            </time>
            <ul class="share-tools"><li>{Noise.Pick(noise.Shares, n)}</li><li>{Noise.Pick(noise.Shares, n + 1)}</li></ul></header>
            <div class="article__body">{Mix(story, n, n == 3 ? "<p class='text-lg'>" : "<p>", "</p>", pieces)}</div>
            <footer class="tags"><a href="/t/1">Council</a> <a href="/t/2">News</a></footer></article>
            <section class="related-articles"><h2>Most read</h2><ul>{RelatedItems(n)}</ul></section></main>
            <footer><p>{Noise.Pick(noise.Footers, n)}</p></footer>
            """;
        return new GoldPage("cms", n, Document(head, body, " lang=\"en-GB\""), story)
        {
            PublishedAt = at, Source = "Westport Post", Language = "en-GB", Url = url,
        };
    }

    private static string RelatedItems(int n)
        => string.Concat(Enumerable.Range(n + 3, 4).Select(i => $"<li><a href=\"/{i}\">{Encode(Story.All[i % 12].Headline)}</a></li>"));

    private static GoldPage Amp(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(1, n);
        DateTimeOffset at = Time(8 + n, 6, 0);
        string url = $"https://evening-star.example/{story.Slug}";
        string head = $$"""
            <meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>
            {{Encode(story.Headline)}} - Evening Star</title>
            <link rel="canonical" href="{{url}}"><meta name="viewport" content="width=device-width">
            <style amp-boilerplate>body { opacity: 0 }</style>
            {{(n % 2 == 0 ? $"<meta property=\"article:published_time\" content=\"{Iso(at)}\">"
                + "<meta property=\"og:site_name\" content=\"Evening Star\">"
                : $"<meta name=\"parsely-pub-date\" content=\"{Iso(at)}\"><meta name=\"DC.publisher\" content=\"Evening Star\">")}}
            {{string.Concat(story.Authors.Select(
                name => $"<meta name=\"{(n % 2 == 0 ? "author" : "parsely-author")}\" content=\"{Encode(name)}\">"))}}
            """;
        string[] pieces =
        [
            $"<amp-img src=\"x.jpg\" width=\"1\" height=\"1\"></amp-img><div class=\"caption\">{Noise.Pick(noise.Captions, n + 1)}</div>",
            "<amp-ad width=\"300\" height=\"250\"><div placeholder>Advertisement</div></amp-ad>",
            $"<amp-list src=\"l.json\"><template type=\"amp-mustache\"><p>{{{{title}}}} said nothing.</p></template></amp-list>",
            $"<div class=\"related\"><span>{Noise.Pick(noise.RelatedLines, n)}</span>"
                + $"<a href=\"/r\">{Encode(Story.All[(n + 2) % 12].Headline)}</a></div>",
        ];
        string inner = $"""
            <h1 class="title">{Encode(story.Headline)}</h1>
            <div class="meta">By {Encode(story.AuthorLine)} · {Long(at)} · {Noise.Pick(noise.Shares, 5)}</div>
            {Mix(story, n + 1, n == 2 ? "<div class=\"text\">" : "<p>", n == 2 ? "</div>" : "</p>", pieces)}
            """;
        string body = $"""
            <amp-consent id="c"><div>{Noise.Pick(noise.Cookies, n + 1)}</div></amp-consent>
            <amp-sidebar id="s"><ul>{noise.NavigationList(n + 2)}</ul></amp-sidebar>
            {(n % 2 == 0 ? $"<article>{inner}</article>" : $"<div class=\"content-wrap\"><div class=\"story-body\">{inner}</div></div>")}
            <amp-social-share type="twitter"></amp-social-share><div class="footer">{Noise.Pick(noise.Footers, 2)}</div>
            """;
        return new GoldPage("amp", n, Document(head, body, " amp lang=\"en\""), story)
        {
            PublishedAt = at, Source = "Evening Star", Language = "en", Url = url,
        };
    }

    private static GoldPage CommentsHeavy(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(7, n);
        DateTimeOffset at = Time(12 + n, 9, 5.5);
        string head = $"""
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{Encode(story.Headline)} :: The Valley Daily</title>
            <meta property="og:url" content="https://valley.example/a/{n}"><meta property="article:published_time" content="{Iso(at)}">
            <meta property="og:site_name" content="The Valley Daily"><meta property="og:locale" content="en_IN">
            """;
        string comments = string.Concat(Enumerable.Range(0, 14).Select(i => n % 2 == 0
            ? $"<li class=\"comment\" id=\"comment-{i}\"><div class=\"comment-author\">reader{i}</div>"
                + $"<div class=\"comment-body\"><p>{Noise.Pick(noise.Comments, i)} {Noise.Pick(noise.Comments, i + 1)}</p></div></li>"
            : $"<div class=\"reply\"><b>reader{i}</b> <i>{i + 1} hours ago</i>"
                + $"<p>{Noise.Pick(noise.Comments, i)} {Noise.Pick(noise.Comments, i + 2)}</p><a href=\"#\">Reply</a></div>"));
        string body = $"""
            <div id="top"><a href="/">The Valley Daily</a> {noise.NavigationList(n, "<a href=\"/", "\">", "</a> | ")}</div>
            <div id="page"><div class="post"><h1>{Encode(story.Headline)}</h1>
            <div class="post-info">Posted by <span class="author">{Encode(story.AuthorLine)}</span> on {Long(at)}</div>
            <div class="entry">{Mix(story, n + 2, "<p>", "</p>", $"<p class=\"wp-caption-text\">{Noise.Pick(noise.Captions, n)}</p>")}
            <p>{Noise.Pick(noise.Newsletters, n + 1)}</p></div></div>
            {(n % 2 == 0 ? $"<h3>14 comments</h3><ol class=\"commentlist\">{comments}</ol>"
                : $"<section id=\"comments\"><h2>Comments (14)</h2>{comments}</section>")}
            </div><div id="footer">{Noise.Pick(noise.Footers, n)}</div>
            """;
        return new GoldPage("comments", n, Document(head, body, ""), story)
        {
            PublishedAt = at, Source = "The Valley Daily", Language = "en-IN", Url = $"https://valley.example/a/{n}",
        };
    }
}
