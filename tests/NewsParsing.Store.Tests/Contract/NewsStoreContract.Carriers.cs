using CsCheck;
using static NewsParsing.Store.Tests.Contract.Stories;

namespace NewsParsing.Store.Tests.Contract;

/// <content>What several articles carry, and rows that do not depend on the order of saving.</content>
public abstract partial class NewsStoreContract
{
    [Fact]
    public async Task Carried_IsOneSayingOfTheFirstPublished()
    {
        await Store.SaveAsync(
        [
            Of("second", "2025-03-02", ("Ada J. Brook", "“The bridge will be open again before the first snow falls.”")) with
            {
                Source = "B",
            },
            Of("third", "2025-03-03", ("Ada Brook", "‘The Bridge will be open, again, before the first snow falls’")) with
            {
                Source = "C",
            },
            Of("first", "2025-03-01", ("Ada Brook", Open), ("Ada Brook", "“It is open.”")) with { Source = "A" },
            Of("undated", null, ("Ada Brook", Open)),
            Of("other", "2025-02-01", ("Tom Reed", Open)),
        ]);

        List<StoredSaying> found = await FindAsync(new SayingQuery { Who = "Ada Brook" });

        Assert.Equal([("first", "q2"), ("first", "q1")], found.Select(saying => (saying.ArticleKey, saying.SayingId)));
        Assert.Equal(["first", "second", "third", "undated"], found[1].Carriers.Select(carrier => carrier.ArticleKey));
        StoredPerson person = Assert.Single(await PeopleAsync("ada"));
        Assert.Equal((2, 4), (person.QuoteCount, person.ArticleCount));

        // One of the carriers is enough: it is then found in the place of the first of those.
        Assert.Equal("third", Assert.Single(await FindAsync(new SayingQuery { Source = "C" })).ArticleKey);
        List<StoredSaying> later = await FindAsync(new SayingQuery { Who = "Ada Brook", From = new DateOnly(2025, 3, 2) });
        Assert.Equal("second", Assert.Single(later).ArticleKey);
        Assert.Equal(["first", "other"], (await FindAsync(new SayingQuery { Text = "snow" })).Select(saying => saying.ArticleKey));

        await Store.RemoveArticleAsync("first");
        StoredSaying left = Assert.Single(await FindAsync(new SayingQuery { Who = "Ada Brook" }));
        Assert.Equal(("second", 3), (left.ArticleKey, left.Carriers.Count));
    }

    [Fact]
    public async Task Carried_ByOverlappingSpeakersAndUnresolvedNames()
    {
        await Store.SaveAsync(
        [
            Of("ada", "2025-03-01", new Said([Person("Ada Brook")], Open)),
            Of("tom", "2025-03-02", new Said([Person("Tom Reed")], Open)),
            Of("joint", "2025-03-03", new Said([Person("Tom Reed"), Person("Ada Brook")], Open)),
            Of("one", "2025-03-04", new Said([Person("Brook")], Open)),
            Of("two", "2025-03-05", new Said([Person("BROOK")], Open)),
            Of("police", "2025-03-06", new Said([Group("police")], Open)),
            Of("nobody", "2025-03-07", new Said(Array.Empty<Actor>(), Open)),
            Of("again", "2025-03-08", new Said(Array.Empty<Actor>(), Open)),
            Of("claim", "2025-03-09", new Said(Person("Ada Brook"), Open) { IsClaim = true }),
        ]);

        Assert.Equal(
            ["claim", "nobody,again", "police", "one,two", "ada,tom,joint"],
            (await FindAsync(new SayingQuery())).Select(saying => string.Join(',', saying.Carriers.Select(carrier => carrier.ArticleKey))));

        // An alias joins what the names carry.
        await Store.MergeAsync("Brook", "Ada Brook");
        Assert.Equal(
            ["claim", "nobody,again", "police", "ada,tom,joint,one,two"],
            (await FindAsync(new SayingQuery())).Select(saying => string.Join(',', saying.Carriers.Select(carrier => carrier.ArticleKey))));
        Assert.Equal(1, Assert.Single(await PeopleAsync("ada")).QuoteCount);
    }

    [Fact]
    public async Task Carried_FewWords_AreNot()
    {
        (string, string) said = ("Ada Brook", "“I have no comment.”");
        await Store.SaveAsync([Of("a", "2025-03-01", said), Of("b", "2025-03-02", said)]);

        Assert.Equal(2, (await FindAsync(new SayingQuery())).Count);
        Assert.Equal(2, Assert.Single(await PeopleAsync()).QuoteCount);
    }

    [Fact]
    public async Task Save_InAnyOrderAndAnyNumberOfTimes_GivesTheSame()
    {
        // Three keys; texts, days and parsers that compete for them; speakers whose names depend on the others.
        (string Key, string? Day, string Version, string Speaker, string Text)[] choices =
        [
            ("a", "2025-03-01", "0.1.0", "George Bush", Open), ("a", "2025-03-02", "0.1.0", "George W. Bush", Open),
            ("a", "2025-03-02", "0.1.0", "George H. W. Bush", "“Yes.”"), ("a", "2025-03-01", "0.2.0-dev.0.9", "Ada Brook", Open),
            ("a", "2025-03-01", "0.2.0-dev.0.10", "Ada Brook", "“No.”"), ("b", null, "0.1.0", "George Bush", Open),
            ("b", null, "0.1.0", "George W. Bush", "“No.”"), ("c", "2025-03-03", "0.1.0", "Ada B. Brook", Open),
            ("c", "2025-03-03", "0.2.0", "Bush", Open),
        ];
        Gen<int[][]> orders = Gen.Shuffle(Enumerable.Range(0, choices.Length).ToArray()).Array[2, 3];
        string? expected = null;
        foreach (int[][] order in Orders(orders, 8))
        {
            await using NewsStore store = await OpenOtherAsync(new NewsStoreOptions { KeepParse = false });
            foreach (int[] round in order)
            {
                // Some in one transaction, some in one of their own.
                await store.SaveAsync([.. round.Take(4).Select(Make)]);
                foreach (int choice in round.Skip(4))
                {
                    await store.SaveAsync(Make(choice));
                }
            }

            string state = await StateAsync(store);
            Assert.Equal(expected ??= state, state);
        }

        Article Make(int choice)
        {
            (string key, string? day, string version, string speaker, string text) = choices[choice];
            return Of(key, day, (speaker, text)) with { ParserVersion = version };
        }
    }

    /// <summary>Some values of a generator, the same in every run.</summary>
    private static List<T> Orders<T>(Gen<T> gen, int count)
    {
        List<T> values = [];
        gen.Sample(values.Add, iter: count, threads: 1, seed: "0000KGbU3cR4");
        return values;
    }
}
