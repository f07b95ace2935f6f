using NewsParsing.Models;

namespace NewsParsing.Tests.Models;

public sealed class FormComparerTests
{
    /// <summary>Forms whose halves are equal, which the default comparer takes for one.</summary>
    [Fact]
    public void GetHashCode_FormsChosenToCollide_AreSpread()
    {
        const int count = 20_000;
        ulong[] forms = [.. Enumerable.Range(1, count).Select(i => ((ulong)i << 32) | (uint)i)];
        Assert.Single(forms.Select(form => form.GetHashCode()).Distinct());

        // Of 20,000 draws from 2^32 about 0.05 fall on another.
        Assert.InRange(forms.Select(FormComparer.Instance.GetHashCode).Distinct().Count(), count - 5, count);
    }

    /// <summary>A table's size is a prime that all know: 17,519 places hold the forms as evenly as chance.</summary>
    [Fact]
    public void GetHashCode_FormsChosenForASizeOfTable_AreSpread()
    {
        const int prime = 17_519;
        ulong[] forms = [.. Enumerable.Range(1, prime).Select(i => (ulong)i * prime)];
        int fullest = forms.GroupBy(form => (uint)FormComparer.Instance.GetHashCode(form) % prime).Max(place => place.Count());
        Assert.InRange(fullest, 2, 16);
    }

    [Fact]
    public void Equals_SameFormOnly()
    {
        Assert.True(FormComparer.Instance.Equals(7, 7));
        Assert.False(FormComparer.Instance.Equals(7, 8));
    }
}
