using Microsoft.AspNetCore.Http;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary><c>GET people</c>: who says anything, those who say most first.</summary>
internal sealed class PeopleEndpoint(NewsStore store)
{
    private const int UsualLimit = 50;
    private const int MostLimit = 1000;

    public async Task InvokeAsync(HttpContext context)
    {
        var query = new QueryReader(context.Request.Query, "name", "kind", "limit");
        var wanted = new PersonQuery
        {
            Name = query.Text("name"),
            Kind = query.Word<ActorKind>("kind"),
            Limit = query.Limit("limit", UsualLimit, MostLimit),
        };
        var people = new List<StoredPerson>();
        await foreach (StoredPerson person in store.PeopleAsync(wanted, context.RequestAborted).ConfigureAwait(false))
        {
            people.Add(person);
        }

        await StoreAnswer.WriteAsync(context, json =>
        {
            json.WriteStartArray("items"u8);
            foreach (StoredPerson person in people)
            {
                json.WriteStartObject();
                PersonJson.WriteProperties(json, person);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }).ConfigureAwait(false);
    }
}
