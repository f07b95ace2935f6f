using Microsoft.AspNetCore.Http;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>The parameters that say which sayings are wanted.</summary>
internal static class SayingParameters
{
    private const int UsualLimit = 50;
    private const int MostLimit = 1000;

    private static readonly string[] Names =
        ["who", "audience", "act", "kind", "from", "to", "source", "text", "article", "minConfidence", "order", "limit", "after"];

    public static SayingQuery Read(IQueryCollection parameters)
    {
        var query = new QueryReader(parameters, Names);
        return new SayingQuery
        {
            Who = query.Text("who"),
            Audience = query.Text("audience"),
            Act = query.Word<SpeechAct>("act"),
            Kind = query.Word<SayingKind>("kind"),
            From = query.Day("from"),
            To = query.Day("to"),
            Source = query.Text("source"),
            Text = query.Text("text"),
            ArticleKey = query.Text("article"),
            MinimumConfidence = query.Confidence("minConfidence"),
            Order = query.Word<SayingOrder>("order") ?? SayingOrder.Newest,
            Limit = query.Limit("limit", UsualLimit, MostLimit),
            After = query.Text("after"),
        };
    }
}
