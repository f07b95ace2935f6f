namespace NewsParsing.Html.Tests.Pages;

/// <content>The families that were first read when the rules were done.</content>
internal static partial class Families
{
    private static GoldPage Microdata(int n)
    {
        Noise noise = Noise.Unread;
        Story story = StoryOf(8, n);
        DateTimeOffset at = Time(5 + n, 13, -3);
        string url = $"https://meridian.example/story/{n}";
        string authors = n % 2 == 0
            ? string.Concat(story.Authors.Select(name
            => $"<span itemprop=\"author\" itemscope itemtype=\"http://schema.org/Person\">"
                + $"<a href=\"/a\"><span itemprop=\"name\">{Encode(name)}</span></a></span> "))
            : string.Concat(story.Authors.Select(name => $"<span itemprop=\"author\">{Encode(name)}</span>, "));
        string date = n % 2 == 0 ? $"<time itemprop=\"datePublished\" datetime=\"{Iso(at)}\">{Long(at)}</time>"
            : $"<meta itemprop=\"datePublished\" content=\"{Iso(at)}\">";
        string[] pieces =
        [
            $"<div class=\"media\" itemprop=\"image\" itemscope><img src=\"a\">"
                + $"<span itemprop=\"caption\">{Noise.Pick(noise.Captions, n)}</span></div>",
            $"<p class=\"inline-promo\"><strong>{Noise.Pick(noise.RelatedLines, n)}</strong>"
                + $"<a href=\"/b\">{Encode(Story.All[(n + 4) % 12].Headline)}</a></p>",
            $"<div data-type=\"newsletter\"><p>{Noise.Pick(noise.Newsletters, n)}</p></div>",
        ];
        string body = $"""
            <div class="gdpr">{Noise.Pick(noise.Cookies, n)}</div><div class="mainnav">{noise.NavigationList(n)}</div>
            <div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="{url}">
            <h1 itemprop="headline">{Encode(story.Headline)}</h1>
            <div class="info">{authors}{date}</div><span itemprop="publisher" itemscope itemtype="https://schema.org/Organization">
            <meta itemprop="name" content="Meridian Press"></span>
            <div itemprop="articleBody">{Mix(story, n, "<p>", "</p>", pieces)}</div></div>
            <div class="bottom">{string.Join(" ", noise.Shares)}<p>{Noise.Pick(noise.Footers, n)}</p></div>
            """;
        return new GoldPage("microdata", n,
            Document($"<meta charset=utf-8><title>{Encode(story.Headline)} — Meridian Press</title>", body, " lang=\"en-ZA\""), story)
        {
            PublishedAt = at, Source = "Meridian Press", Language = "en-ZA", Url = url,
        };
    }

    private static GoldPage RightToLeft(int n)
    {
        Noise noise = Noise.Unread;
        Story story = StoryOf(9, n);
        DateTimeOffset at = Time(11 + n, 20, 3);
        string url = $"https://sahra.example/en/{n}";
        string[] menu = n % 2 == 0 ? ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة"] : ["ראשי", "חדשות", "כלכלה", "ספורט", "תרבות"];
        string notice = n % 2 == 0 ? "نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع، ويمكنك قبولها أو رفضها."
            : "אנו משתמשים בעוגיות כדי לשפר את חוויית הגלישה שלך באתר, ניתן לקבל או לדחות אותן.";
        string footer = n % 2 == 0 ? "جميع الحقوق محفوظة © صحراء نيوز ٢٠٢٥" : "כל הזכויות שמורות © סהרה ניוז 2025";
        string related = n % 2 == 0 ? "اقرأ أيضا: المجلس يوافق على الميزانية الجديدة بعد نقاش طويل"
            : "קראו גם: המועצה אישרה את התקציב החדש לאחר דיון ארוך";
        string head = $"""
            <meta charset="utf-8"><title>{Encode(story.Headline)} | Sahra News</title><meta property="og:site_name" content="Sahra News">
            <meta property="og:url" content="{url}"><meta property="article:published_time" content="{Iso(at)}">
            {string.Concat(story.Authors.Select(name => $"<meta property=\"article:author\" content=\"{Encode(name)}\">"))}
            """;
        string body = $"""
            <header dir="rtl"><ul>{string.Concat(menu.Select(item => $"<li><a href=\"/{item}\">{item}</a></li>"))}</ul></header>
            <div class="popup" dir="rtl"><p>{notice}</p></div>
            <div class="layout"><div class="column" dir="ltr" lang="en"><h1>{Encode(story.Headline)}</h1>
            <div class="story-text">{Mix(
                story, n, "<p dir=\"ltr\">", "</p>",
                $"<p dir=\"rtl\"><a href=\"/x\">{related}</a></p>", $"<div class=\"photo-caption\">{Noise.Pick(noise.Captions, n)}</div>",
                $"<p>{Noise.Pick(noise.RelatedLines, n)}<a href=\"/y\">{Encode(Story.All[(n + 6) % 12].Headline)}</a></p>")}</div></div>
            <div class="column side" dir="rtl"><h3>{menu[1]}</h3>
            {string.Concat(Enumerable.Range(0, 6).Select(i => $"<p><a href=\"/{i}\">{related}</a></p>"))}</div></div>
            <div class="end" dir="rtl"><p>{footer}</p></div>
            """;
        return new GoldPage("rtl", n, Document(head, body, n % 2 == 0 ? " lang=\"ar\" dir=\"rtl\"" : " lang=\"he\" dir=\"rtl\""), story)
        {
            PublishedAt = at, Source = "Sahra News", Language = "en", Url = url,
        };
    }

    private static GoldPage Paywall(int n)
    {
        Noise noise = Noise.Unread;
        Story story = StoryOf(10, n);
        DateTimeOffset at = Time(17 + n, 5, 0.5 - n);
        string url = $"https://ledger.example/{story.Slug}-{n}";
        int free = 2 + (n % 2);
        string head = $$"""
            <meta charset="utf-8"><title>{{Encode(story.Headline)}} - The Ledger</title><link rel="canonical" href="{{url}}">
            <script type="application/ld+json">
            { "@context": "https://schema.org", "@type": "ReportageNewsArticle", "headline": {{Json(story.Headline)}},
            "datePublished": "{{Iso(at)}}",
              "creator": {{Json(story.Authors[0])}}, "author": [{{string.Join(", ", story.Authors.Select(Json))}}],
              "publisher": { "@type": "NewsMediaOrganization", "name": "The Ledger" },
              "isAccessibleForFree": "False", "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": "False",
              "cssSelector": ".locked" } }</script>
            """;
        string wall = $"<p>{Noise.Pick(noise.Paywalls, n)}</p>";
        string body = $"""
            <nav><ol>{noise.NavigationList(n)}</ol></nav><div role="main"><h1>{Encode(story.Headline)}</h1>
            <h2 class="dek">What it means, and what comes next</h2>
            <p class="author-name">{Encode(story.AuthorLine)}</p>
            <div class="content">{Inline.Paragraphs(story.Paragraphs.Take(free), n)}{(n % 2 == 0
                ? $"<div class=\"paywall\"><h3>Keep reading</h3>{wall}<button>Subscribe</button></div>"
                : wall + "<p><a href=\"/subscribe\">See all offers</a></p>")}</div>
            <div class="more"><h3>{Noise.Pick(noise.RelatedLines, n)}</h3><ul>{RelatedItems(n)}</ul></div></div><footer><p>
            {Noise.Pick(noise.Footers, n)}</p><p>{Noise.Pick(noise.Cookies, n)}</p></footer>
            """;
        return new GoldPage("paywall", n, Document(head, body), story)
        {
            Blocks = [.. story.Paragraphs.Take(free)], PublishedAt = at, Source = "The Ledger", Language = "en", Url = url,
        };
    }

    private static GoldPage SeveralArticles(int n)
    {
        Noise noise = Noise.Unread;
        Story story = StoryOf(11, n);
        DateTimeOffset at = Time(21 + n, 16, 9);
        string url = $"https://scroll.example/{n}/{story.Slug}";
        string head = $$"""
            <meta charset="utf-8"><title>{{Encode(story.Headline)}}</title><link rel="canonical" href="{{url}}">
            <meta property="og:title" content="{{Encode(story.Headline)}}"><meta property="og:site_name" content="Scroll Daily">
            <script type="application/ld+json">
            { "@type": "NewsArticle", "url": "{{url}}", "headline": {{Json(story.Headline)}}, "datePublished": "{{Iso(at)}}",
            "author": [{{LdAuthors(story)}}] }</script>
            """;
        string Article(Story item, DateTimeOffset time, int i) => n % 2 == 0
            ? $"<article><h1>{Encode(item.Headline)}</h1><div class=\"by\">{Encode(item.AuthorLine)}</div>"
                + $"<time datetime=\"{Iso(time)}\">{Long(time)}</time>"
                + Mix(
                    item, n + i, "<p>", "</p>", $"<figure><figcaption>{Noise.Pick(noise.Captions, n)}</figcaption></figure>") + "</article>"
            : $"<div class=\"css-1x{i}\"><h1>{Encode(item.Headline)}</h1><div class=\"css-9b\">{Encode(item.AuthorLine)}</div>"
                + Mix(item, n + i, "<div class=\"css-p\">", "</div>") + "</div>";
        string body = $"""
            <div class="bar">{noise.NavigationList(n)}</div><div class="stream">{Article(story, at, 0)}
            {Article(Story.All[(n + 1) % 12], at.AddDays(-1), 1)}{Article(Story.All[(n + 3) % 12], at.AddDays(-2), 2)}</div>
            <div class="legal">{Noise.Pick(noise.Footers, n)}</div>
            """;
        return new GoldPage("several", n, Document(head, body), story)
        {
            PublishedAt = at, Source = "Scroll Daily", Language = "en", Url = url,
        };
    }
}
