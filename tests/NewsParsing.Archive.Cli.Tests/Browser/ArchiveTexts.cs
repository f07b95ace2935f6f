using System.Globalization;

namespace NewsParsing.Archive.Cli.Tests.Browser;

/// <summary>Articles made by rule over a year and a half, of two outlets, with a wire story and a hostile text.</summary>
internal static class ArchiveTexts
{
    public const string Evil = "<img src=x onerror=\"document.title='evil'\"><script>document.title='evil'</script></title></style>";

    private static readonly string[] Subjects = ["ferry", "school roof", "harbour wall", "market square", "library", "tax audit"];

    public static IEnumerable<NewsItem> All()
    {
        for (int i = 0; i < 48; i++)
        {
            DateOnly day = new DateOnly(2024, 1, 9).AddDays(i * i / 4);
            string subject = Subjects[i % Subjects.Length];
            string text = $"Plans for the {subject}, part {i + 1}\n\n"
                + $"ELMFORD — “We counted {i + 2} letters about the {subject} and we read each of them,” Mayor Ada Brook said. "
                + $"{(i % 3 == 0 ? "She denied that the money was gone." : "She promised to answer by spring.")}\n\n"
                + $"It rained over the town for most of the week, and the streets were empty.\n\n"
                + $"Omar Reyes, an engineer, warned that the {subject} was not safe. "
                + $"“Nobody has looked at the pillars since {1990 + i},” he said.";
            yield return new NewsItem
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"https://post.example/{i}"),
                Url = string.Create(CultureInfo.InvariantCulture, $"https://post.example/{i}"),
                Source = i % 2 == 0 ? "The Elmford Post" : "Evening Echo",
                PublishedOn = day,
                Text = text,
            };
        }

        const string wire = "Ministers agree on herring\n\nBRUSSELS — “We have found a way that every harbour can live with,” "
            + "Fisheries Minister Lena Oduya told reporters.";
        yield return new NewsItem { Id = "wire/1", Source = "The Agency", PublishedOn = new DateOnly(2025, 3, 4), Text = wire };
        yield return new NewsItem { Id = "copy/1", Source = "Evening Echo", PublishedOn = new DateOnly(2025, 3, 5), Text = wire };
        yield return new NewsItem
        {
            Id = "evil/" + Evil,
            Source = Evil,
            Url = "javascript:document.title='evil'",
            PublishedOn = new DateOnly(2025, 3, 6),
            Text = $"Letters {Evil}\n\n“Run {Evil} now,” Jane Roe said.",
        };
    }
}
