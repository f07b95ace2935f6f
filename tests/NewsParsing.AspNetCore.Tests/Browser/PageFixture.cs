namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>The page of a server.</summary>
public sealed class PageFixture : BrowserFixture
{
    private NewsServer? _server;

    public override Uri Address => _server!.Address;

    public override string Menu => "API";

    public override bool IsKept => false;

    protected override async Task StartAsync() => _server = await NewsServer.StartAsync();

    protected override async Task StopAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
