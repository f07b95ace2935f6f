namespace NewsParsing.Html.Tests.Pages;

/// <summary>
/// What stands around and between the text of a page. The families that stay unread have words of their own, so that no rule is made for
/// them.
/// </summary>
internal sealed record Noise
{
    public required string[] Navigation { get; init; }

    public required string[] Cookies { get; init; }

    public required string[] Newsletters { get; init; }

    public required string[] RelatedLines { get; init; }

    public required string[] Captions { get; init; }

    public required string[] Comments { get; init; }

    public required string[] Paywalls { get; init; }

    public required string[] Footers { get; init; }

    public required string[] Shares { get; init; }

    public static Noise Known { get; } = new()
    {
        Navigation = ["Home", "World", "Politics", "Business", "Sport", "Culture", "Opinion", "Weather", "Podcasts", "Obituaries"],
        Cookies =
        [
            "We use cookies to improve your experience. By continuing to use this site you agree to our cookie policy.",
            "This website uses cookies and similar technologies. You can change your settings at any time.",
            "We and our 812 partners store and access information on your device. Manage your privacy choices here.",
        ],
        Newsletters =
        [
            "Sign up for our morning newsletter and get the day’s news in your inbox.",
            "Get our free daily briefing. Enter your email address to subscribe.",
            "Subscribe to The Harbour Letter: five stories that matter, every weekday.",
            "Follow us on WhatsApp for breaking news alerts.",
        ],
        RelatedLines = ["Read more: ", "Related: ", "READ ALSO: ", "See also: ", "More on this story: "],
        Captions =
        [
            "The harbour on Monday. Photograph: Sven Ivers/Coast Pictures", "A view of the town hall (Credit: Mia Kraft)",
            "Workers at the site, in a picture taken in January. AFP", "File photo: the river in spring.",
        ],
        Comments =
        [
            "Typical. They said the same thing ten years ago and nothing happened, and nobody was ever asked why.",
            "“Fair”? Tell that to the people who pay for all this, said nobody in the council ever.",
            "Finally some good news. I hope the rest of the country will look at this and do the same thing.",
            "My uncle worked there for years and he always said that it would end like this, mark my words.",
        ],
        Paywalls =
        [
            "Subscribe to continue reading.", "This article is for subscribers only. Already a subscriber? Log in.",
            "You have reached your limit of free articles. Start your trial for €1 a week.",
        ],
        Footers =
        [
            "© 2025 The Westport Post. All rights reserved.", "Copyright 2025 Northern Media Group Ltd. Terms of use. Privacy policy.",
            "The Evening Star is part of Star Newspapers. Contact us. Advertise with us.",
        ],
        Shares = ["Share this article", "Share on Facebook", "Copy link", "Save for later", "Print this page", "4 min read"],
    };

    public static Noise Unread { get; } = new()
    {
        Navigation = ["Front page", "Nation", "Markets", "Science", "Lifestyle", "Travel", "Puzzles", "Archive", "Jobs", "Motors"],
        Cookies =
        [
            "Your privacy matters to us. With your consent, we and our partners use cookies to process data such as your IP address.",
            "To give you the best experience we use cookies. Accept all or choose which ones to allow.",
        ],
        Newsletters =
        [
            "Want stories like this one in your inbox? Join 40,000 readers of our weekly newsletter.",
            "Sign up to Night Edition, our evening email, and never miss a story.",
            "Download our app to get notifications about the stories that you follow.",
        ],
        RelatedLines = ["Also read: ", "You may also like: ", "Don’t miss: ", "Recommended: ", "READ MORE: "],
        Captions =
        [
            "People wait outside the building. Image: Tal Erez / Desert Light", "The scene after the decision. (Photo by Kim Osman)",
            "An undated handout picture. Supplied",
        ],
        Comments =
        [
            "I have read this three times and I still do not see who is going to pay, or when, or why it took so long.",
            "Well said by the lady at the end. “Nobody asked us” is the story of this place, as my neighbour puts it.",
            "Can the paper please stop giving these people space? They told us the same last year.",
        ],
        Paywalls =
        [
            "To read the full story, subscribe or sign in.", "Already have an account? Sign in to read on.",
            "The rest of this article is reserved for members. Join today from $2 a month.",
        ],
        Footers = ["All content © Meridian Press 2025.", "Published by Inland Publishing Company. Registered in Ireland. Cookie settings."],
        Shares = ["Share", "Tweet", "Listen to this article", "Add to bookmarks", "Email", "Gift this article"],
    };

    /// <summary>Returns the n-th of the entries, from the first again after the last.</summary>
    public static string Pick(string[] entries, int n) => entries[n % entries.Length];

    public string NavigationList(int n, string open = "<li><a href=\"/", string middle = "\">", string close = "</a></li>")
        => string.Concat(Enumerable.Range(n, 6).Select(i => Pick(Navigation, i))
            .Select(name => open + name.ToLowerInvariant() + middle + name + close));
}
