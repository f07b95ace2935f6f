using System.Globalization;
using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>Counts which attributions keep their claims, by weights that did not see them.</summary>
internal sealed class ClaimChoiceMeter
{
    private int _marked, _keptMarked, _unmarked, _keptUnmarked;

    public void Add(float odds, bool isMarked)
    {
        bool isKept = odds >= DraftBuilder.LeastClaim;
        _marked += isMarked ? 1 : 0;
        _unmarked += isMarked ? 0 : 1;
        _keptMarked += isMarked && isKept ? 1 : 0;
        _keptUnmarked += !isMarked && isKept ? 1 : 0;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_keptMarked} of {_marked} kept that somebody marked, {_keptUnmarked} of {_unmarked} that nobody did");
}
