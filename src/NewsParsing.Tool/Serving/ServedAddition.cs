using Microsoft.AspNetCore.Routing;
using NewsParsing.AspNetCore;

namespace NewsParsing.Tool.Serving;

/// <summary>What another tool serves beside the endpoints of <c>newsparse serve</c>; disposed when the server has stopped.</summary>
internal abstract class ServedAddition : IAsyncDisposable
{
    /// <summary>Sets what the page and the description of the endpoints say of it.</summary>
    public abstract void Configure(NewsParsingEndpointOptions endpoints);

    /// <summary>Maps its endpoints.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">Where the endpoints of <c>newsparse serve</c> are.</param>
    public abstract void Map(IEndpointRouteBuilder endpoints, string prefix);

    public abstract ValueTask DisposeAsync();
}
