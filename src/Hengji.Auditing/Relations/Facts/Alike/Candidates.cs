using System.Runtime.InteropServices;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>The numbers whose words are nearest to those of a told one, by the places of each piece of words.</summary>
internal sealed class Candidates
{
    private const int Most = 16;
    private const int MostAlike = 8;
    private const float AsNear = 0.0001f;

    private readonly NearWords near;
    private readonly Dictionary<PlacedNumber, float> nearestTold = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<ImmutableArray<Candidate>> found;

    /// <summary>Finds those of all told numbers.</summary>
    public Candidates(AlikeNumbers numbers)
    {
        near = new NearWords(numbers);
        var chosen = numbers.Told.Select(Chosen).ToList();
        found = [.. chosen.Select(list => list.Select(one => Compared(one, list)).ToImmutableArray())];
    }

    /// <summary>Those of a told number, nearest first; with them numbers of its own value that are farther.</summary>
    public ImmutableArray<Candidate> Of(ToldNumber number) => found[number.Order];

    /// <summary>The nearest of a told number; of all that are near it is noted how near they are to any.</summary>
    private List<(PlacedNumber Number, float Nearness)> Chosen(ToldNumber number)
    {
        var all = near.Of(number);
        foreach (var (other, nearness) in all)
        {
            ref var most = ref CollectionsMarshal.GetValueRefOrAddDefault(nearestTold, other, out _);
            most = Math.Max(most, nearness);
        }
        var nearest = Nearest(all, Most);
        var least = nearest.Count < Most ? 0 : nearest[^1].Nearness;
        return [.. nearest, .. Nearest(all.FindAll(other => other.Nearness <= least && number.IsAs(other.Number) && !nearest.Exists(one => ReferenceEquals(one.Number, other.Number))), MostAlike)];
    }

    /// <summary>The nearest few, nearest first, the earlier of two as near.</summary>
    private static List<(PlacedNumber Number, float Nearness)> Nearest(List<(PlacedNumber Number, float Nearness)> all, int most)
    {
        var few = new List<(PlacedNumber Number, float Nearness)>(most + 1);
        foreach (var one in all)
        {
            if (few.Count == most && one.Nearness <= few[^1].Nearness)
                continue;
            var at = few.Count;
            while (at > 0 && few[at - 1].Nearness < one.Nearness)
                at--;
            few.Insert(at, one);
            if (few.Count > most)
                few.RemoveAt(most);
        }
        return few;
    }

    private Candidate Compared((PlacedNumber Number, float Nearness) one, List<(PlacedNumber Number, float Nearness)> chosen)
    {
        var others = chosen.FindAll(other => !other.Number.IsAs(one.Number));
        var most = others.Count == 0 ? 0 : others.Max(other => other.Nearness);
        var mutual = nearestTold[one.Number];
        return new(one.Number, one.Nearness)
        {
            IsNearest = one.Nearness > most,
            BesideNearest = most == 0 ? 2 : Math.Min(one.Nearness / most, 2),
            SameWords = others.Count(other => HaveSameWords(one.Number, other.Number)),
            IsMutual = one.Nearness >= mutual - AsNear,
            BesideMutual = mutual == 0 ? 0 : one.Nearness / mutual,
        };
    }

    private static bool HaveSameWords(PlacedNumber one, PlacedNumber other) =>
        (one, other) switch
        {
            (TableNumber cell, TableNumber second) => cell.Row.Name == second.Row.Name && cell.Column.Name == second.Column.Name,
            (ToldNumber told, ToldNumber second) => told.Before == second.Before && told.After == second.After,
            _ => false,
        };
}
