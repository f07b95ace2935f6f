namespace NewsParsing.Html.Tests.Pages;

/// <content>Data in a graph; a live blog.</content>
internal static partial class Families
{
    private static GoldPage Graph(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(6, n);
        DateTimeOffset at = Time(24 + n, 17, 2);
        string url = $"https://graph.example/{2025 + n}/{story.Slug}/";
        string authors = string.Join(", ", story.Authors.Select((_, i) => $$"""{ "@id": "#person-{{i}}" }"""));
        string people = string.Concat(
            story.Authors.Select((name, i)
                => $$""", { "@type": "Person", "@id": "#person-{{i}}", "name": {{Json(name)}}, "image": { "@type": "ImageObject" } }"""));
        string articleBody = n == 1 ? $", \"articleBody\": {Json(string.Join("\n", story.Paragraphs))}" : "";
        const string note = "“We will publish every page of the report,” the office said in a note.";
        // The date in UTC here, and in the page's own offset in the element time.
        string graph = $$"""
            { "@context": "https://schema.org", "@graph": [
              { "@type": "WebSite", "@id": "https://graph.example/#site", "name": "Graph Gazette", "publisher": { "@id": "#org" } },
              { "@type": "Organization", "@id": "#org", "name": "Graph Gazette" },
              { "@type": ["Article", "NewsArticle"], "headline": {{Json(story.Headline)}},
              "datePublished": "{{at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}}",
                "author": {{(n % 2 == 0 ? $"[{authors}]" : story.Authors.Count == 1 ? authors : Json(story.AuthorLine))}},
                "publisher": { "@id": "#org" }, "inLanguage": "en-IE",
                "isPartOf": { "@id": "{{url}}#webpage" }{{articleBody}} }{{people}},
              { "@type": "BreadcrumbList", "itemListElement": [{ "@type": "ListItem", "position": 1,
              "name": "Home" }] }{{(n == 3 ? "," : "")}} ] }
            """;
        string script = n switch
        {
            2 => $"<script type='application/ld+json'>//<![CDATA[\n{graph}\n//]]></script>",
            4 => $"<script type=\"application/ld+json\">[{graph}, {{ \"@type\": \"NewsArticle\", "
                + $"\"headline\": \"Another story\", \"url\": \"https://graph.example/other\", \"author\": \"Nobody\" }}];</script>",
            _ => $"<script type=\"application/ld+json\" class=\"yoast\">{graph}</script>",
        };
        string body = $"""
            <div class="skip"><a href="#c">Skip to content</a></div><ul role="navigation">{noise.NavigationList(n + 1)}</ul>
            <div class="post" id="c"><h1 class="entry-title">{Encode(story.Headline)}</h1><div class="entry-meta">
            <time class="published" datetime="{Iso(at)}">{Long(at)}</time></div>
            <div class="entry-content">{Mix(
                story, n + 3, "<p>", "</p>",
                $"<h2 class=\"wp-block-heading\">What happens next</h2>",
                $"<div class=\"wp-block-image\"><img src=\"i.png\"><p class=\"credit\">{Noise.Pick(noise.Captions, n + 2)}</p></div>",
                n == 0 ? $"<ul class=\"wp-block-latest-posts\">{RelatedItems(n)}</ul>"
                    : $"<blockquote>{Inline.Of(note, n)}</blockquote>")}</div>
            <div class="sharedaddy">{string.Join(" ", noise.Shares)}</div></div>
            <aside id="sidebar"><div class="widget"><p>{Noise.Pick(noise.Newsletters, n)}</p></div></aside><footer>
            {Noise.Pick(noise.Footers, n)}</footer>
            """;
        List<string> blocks = [.. story.Paragraphs];
        if (n != 0)
        {
            blocks.Insert(4, note);
        }

        blocks.Insert(2, "What happens next");
        // Where the data hold the text, they say that the heading and the note are none of it.
        return new GoldPage("graph", n,
            Document($"<meta charset=\"UTF-8\"><title>{Encode(story.Headline)}</title><link rel=\"canonical\" href=\"{url}\">{script}",
                body, " lang=\"en\""), story)
        {
            Blocks = n == 1 ? story.Paragraphs : blocks, PublishedAt = at, Source = "Graph Gazette", Language = "en-IE", Url = url,
        };
    }

    private static GoldPage LiveBlog(int n)
    {
        Noise noise = Noise.Known;
        Story story = StoryOf(3, n);
        Story second = StoryOf(3, n + 6);
        DateTimeOffset at = Time(10 + n, 8, 3);
        string url = $"https://live.example/live/{n}";
        string head = $$"""
            <meta charset="utf-8"><title>{{Encode(story.Headline)}} – live</title><meta property="og:url" content="{{url}}">
            <script type="application/ld+json">
            { "@context": "http://schema.org", "@type": "LiveBlogPosting", "headline": {{Json(story.Headline)}},
            "datePublished": "{{Iso(at)}}",
              "author": [{{LdAuthors(story)}}], "publisher": { "name": "Live Wire" }, "url": "{{url}}", "coverageStartTime": "{{Iso(at)}}",
              "liveBlogUpdate": [{ "@type": "BlogPosting", "headline": "Update", "datePublished": "{{Iso(at.AddHours(2))}}",
              "author": "Someone Else" }] }</script>
            """;
        var blocks = new List<string>();
        var posts = new System.Text.StringBuilder();
        string[] headings = ["What we know so far", "First reactions", "A word from the governor", "Where things stand"];
        string[][] texts = [[story.Paragraphs[0], story.Paragraphs[1]], [story.Paragraphs[2], second.Paragraphs[1]],
            [story.Paragraphs[4]], [second.Paragraphs[3], story.Paragraphs[3]]];
        for (int i = 0; i < headings.Length; i++)
        {
            string clock = $"{18 - i}:{10 + (7 * i)}";
            string time = n % 2 == 0 ? $"<time datetime=\"{Iso(at.AddHours(8 - i))}\">{clock} GMT</time>"
                : $"<div class=\"timestamp\">{clock}</div>";
            string tag = n % 2 == 0 ? "article" : "div";
            posts.Append($"<{tag} class=\"live-post block\" id=\"post-{i}\">{time}<h2>{headings[i]}</h2>").Append(
                $"{Inline.Paragraphs(texts[i], n + i)}").Append(
                $"<div class=\"block-share\"><a href=\"#\">{Noise.Pick(noise.Shares, i)}</a></div></{tag}>");
            blocks.Add(headings[i]);
            blocks.AddRange(texts[i]);
        }

        string body = $"""
            <div class="consent-modal"><p>{Noise.Pick(noise.Cookies, n)}</p></div><nav>{noise.NavigationList(n)}</nav>
            <main><h1>{Encode(story.Headline)}</h1><div class="live-blog">
            {(n == 3 ? "<p class=\"auto-update\">New updates appear here. Refresh the page.</p>" : "")}{posts}</div>
            <button>Load more</button></main><footer>{Noise.Pick(noise.Footers, n)}</footer>
            """;
        return new GoldPage("live", n, Document(head, body), story)
        {
            Blocks = blocks, PublishedAt = at, Source = "Live Wire", Language = "en", Url = url,
        };
    }
}
