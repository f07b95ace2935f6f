using Parquet;
using static NewsParsing.Store.Tests.Contract.Stories;

namespace NewsParsing.Store.Tests.Contract;

/// <content>Parquet.</content>
public abstract partial class NewsStoreContract
{
    [Fact]
    public async Task Export_IsReadBack()
    {
        await Store.SaveAsync(
        [
            Of(
                "a",
                "2025-03-01T08:00:00+01:00",
                new Said([Person("Tim Kaine"), Body("Valley Council")], Open) { Audience = [Group("reporters"), Person("Tom Reed")] },
                new Said(Array.Empty<Actor>(), "it was so") { IsClaim = true, Act = SpeechAct.Denial, Negated = true, Confidence = 0 }),
            Of("b", null, ("Timothy Kaine", Open)),
        ]);
        await Store.MergeAsync("Tim Kaine", "Timothy Kaine");
        using var stream = new MemoryStream();

        await Store.ExportParquetAsync(stream);

        stream.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        Assert.Equal(["a", "a", "a", "b"], await ColumnAsync(reader, "article"));
        Assert.Equal(["direct", "direct", "claim", "direct"], await ColumnAsync(reader, "kind"));
        Assert.Equal(["statement", "statement", "denial", "statement"], await ColumnAsync(reader, "act"));
        Assert.Equal([Open, Open, "it was so", Open], await ColumnAsync(reader, "text"));
        Assert.Equal(["Tim Kaine", "Valley Council", null, "Timothy Kaine"], await ColumnAsync(reader, "speaker"));
        Assert.Equal(["person:timothy kaine", "body:valley council", null, "person:timothy kaine"], await ColumnAsync(reader, "person"));
        Assert.Equal(["reporters; Tom Reed", "reporters; Tom Reed", null, null], await ColumnAsync(reader, "audience"));
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        var times = new DateTime?[4];
        await group.ReadAsync<DateTime>(reader.Schema.FindDataField("published_at"), times.AsMemory());
        Assert.Equal([new DateTime(2025, 3, 1, 7, 0, 0, DateTimeKind.Utc), times[0], times[0], null], times);
        var words = new long?[4];
        await group.ReadAsync<long>(reader.Schema.FindDataField("same_words"), words.AsMemory());
        Assert.NotNull(words[0]);
        Assert.Equal([words[0], words[0], null, words[0]], words);
    }

    [Fact]
    public async Task Export_OfManyRows_HasSeveralGroupsAndOneOfNoneHasOne()
    {
        using var empty = new MemoryStream();
        await Store.ExportParquetAsync(empty);
        empty.Position = 0;
        await using ParquetReader none = await ParquetReader.CreateAsync(empty);
        Assert.Empty(await ColumnAsync(none, "text"));

        await Store.SaveAsync(
            [.. Enumerable.Range(0, 35).Select(i => Of($"{i}", "2025-03-01", [.. Enumerable.Range(0, 500).Select(k => ("Ada Brook", $"“{i}.{k}”"))]))]);
        using var stream = new MemoryStream();
        await Store.ExportParquetAsync(stream);
        stream.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);

        Assert.Equal(2, reader.RowGroupCount);
        Assert.Equal(17_500, (await ColumnAsync(reader, "text")).Distinct().Count());
    }

    private static async Task<List<string?>> ColumnAsync(ParquetReader reader, string name)
    {
        List<string?> values = [];
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            string?[] column = new string?[group.RowCount];
            await group.ReadAsync(reader.Schema.FindDataField(name), column.AsMemory()!);
            values.AddRange(column);
        }

        return values;
    }
}
