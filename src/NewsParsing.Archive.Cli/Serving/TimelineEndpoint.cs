using Microsoft.AspNetCore.Http;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>For the page alone: how many sayings there are by day, month or year.</summary>
internal sealed class TimelineEndpoint(NewsStore store)
{
    /// <summary>Enough to see the form of a curve; of more, the newest are counted, so that nobody waits.</summary>
    private const int MostSayings = 20_000;

    public async Task InvokeAsync(HttpContext context)
    {
        SayingQuery query = SayingParameters.Read(context.Request.Query) with
        {
            Limit = MostSayings + 1, After = null, Order = SayingOrder.Newest,
        };
        var days = new SortedDictionary<DateOnly, int>();
        int total = 0;
        int undated = 0;
        await foreach (StoredSaying saying in store.FindAsync(query, context.RequestAborted).ConfigureAwait(false))
        {
            if (total == MostSayings)
            {
                total++;
                break;
            }

            total++;
            if (saying.PublishedOn is { } day)
            {
                days[day] = days.GetValueOrDefault(day) + 1;
            }
            else
            {
                undated++;
            }
        }

        Timeline timeline = Timeline.Of(days);
        await StoreAnswer.WriteAsync(context, json =>
        {
            json.WriteString("unit"u8, ContractWord.Of(timeline.Unit));
            json.WriteStartArray("counts"u8);
            foreach ((DateOnly from, int count) in timeline.Counts)
            {
                json.WriteStartObject();
                json.WriteString("from"u8, SayingJson.Day(from));
                json.WriteNumber("count"u8, count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("total"u8, Math.Min(total, MostSayings));
            json.WriteNumber("undated"u8, undated);
            json.WriteBoolean("isComplete"u8, total <= MostSayings);
        }).ConfigureAwait(false);
    }
}
