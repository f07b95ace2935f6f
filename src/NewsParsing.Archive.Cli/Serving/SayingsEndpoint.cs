using Microsoft.AspNetCore.Http;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary><c>GET sayings</c>: a page of sayings, and where the next one begins.</summary>
internal sealed class SayingsEndpoint(NewsStore store)
{
    public async Task InvokeAsync(HttpContext context)
    {
        SayingQuery query = SayingParameters.Read(context.Request.Query);
        int limit = query.Limit!.Value;
        var sayings = new List<StoredSaying>(limit + 1);
        // One more says whether there is a next page.
        SayingQuery asked = query with { Limit = limit + 1 };
        await foreach (StoredSaying saying in store.FindAsync(asked, context.RequestAborted).ConfigureAwait(false))
        {
            sayings.Add(saying);
        }

        bool hasMore = sayings.Count > limit;
        await StoreAnswer.WriteAsync(context, json =>
        {
            json.WriteStartArray("items"u8);
            foreach (StoredSaying saying in sayings.Take(limit))
            {
                json.WriteStartObject();
                SayingJson.WriteProperties(json, saying);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("next"u8, hasMore ? sayings[limit - 1].Cursor : null);
        }).ConfigureAwait(false);
    }
}
