using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A poll: papers given and returned, answers from best to worst, and how many were content.</summary>
public sealed record SelfPoll(
    string Who, Fact Issued, Fact Returned, Fact ReturnedRate, Fact Very, Fact Fairly, Fact Soso, Fact Bad, Fact Content, Fact ContentRate);

/// <summary>Makes a poll.</summary>
internal sealed class SelfPollMaker(Ledger ledger, Dice dice, string key)
{
    public SelfPoll Make(string who, int from, int to)
    {
        var issued = ledger.Count($"{key}.issued", dice.Whole(from, to) / 10 * 10);
        var returned = (int)(issued.Value * dice.Share(90, 100));
        var very = (int)(returned * dice.Share(62, 81));
        var bad = dice.Whole(1, 3);
        var soso = (int)(returned * dice.Share(2, 5));
        return Poll(who, issued, Count("very", very), Count("fairly", returned - very - bad - soso), Count("soso", soso), Count("bad", bad));
    }

    /// <summary>All polls together.</summary>
    public SelfPoll Whole(string who, IReadOnlyList<SelfPoll> parts)
    {
        Fact Total(string what, Func<SelfPoll, Fact> of) => ledger.Total($"{key}.{what}", [.. parts.Select(of)]);

        var all = Poll(
            who, Total("issued", one => one.Issued), Total("very", one => one.Very), Total("fairly", one => one.Fairly), Total("soso", one => one.Soso), Total("bad", one => one.Bad));
        ledger.Sum(all.Returned, [.. parts.Select(one => one.Returned)]);
        ledger.Sum(all.Content, [.. parts.Select(one => one.Content)]);
        return all;
    }

    private SelfPoll Poll(string who, Fact issued, Fact very, Fact fairly, Fact soso, Fact bad)
    {
        var returned = ledger.Total($"{key}.returned", [very, fairly, soso, bad]);
        ledger.AtMost(returned, issued);
        var content = ledger.Total($"{key}.content", [very, fairly]);
        return new(
            who, issued, returned, ledger.Rate($"{key}.returned.rate", "rate", returned, issued), very, fairly, soso, bad, content,
            ledger.Rate($"{key}.content.rate", "rate", content, returned));
    }

    private Fact Count(string what, int count) => ledger.Count($"{key}.{what}", count);
}
