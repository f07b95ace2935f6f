namespace NewsParsing.Worker.PostgreSql;

/// <summary>A locked row of the queue.</summary>
internal sealed record QueueRow(long Number, byte[] Item, int Attempts, string Id, byte[] Fingerprint);
