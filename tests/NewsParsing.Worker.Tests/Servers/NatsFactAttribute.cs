namespace NewsParsing.Worker.Tests.Servers;

/// <summary>A test with a NATS server: on the path, or where <c>NATS_SERVER</c> says.</summary>
public sealed class NatsFactAttribute : FactAttribute
{
    public NatsFactAttribute()
    {
        if (ServerPath.Nats is null)
        {
            Skip = "NO NATS SERVER FOUND: install nats-server, or set NATS_SERVER to its path";
        }
    }
}
