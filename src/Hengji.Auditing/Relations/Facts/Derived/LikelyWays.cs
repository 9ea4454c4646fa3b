using System.Runtime.Intrinsics;
using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>How likely each way to reckon a told number is; what its traits add is summed up once for the number and once for each operand.</summary>
internal sealed class LikelyWays
{
    private static readonly int Kinds = Enum.GetValues<DerivationKind>().Length;
    private readonly DerivedTraits traits;
    private readonly Vector256<float>?[] ofTold = new Vector256<float>?[Kinds];
    private readonly Vector256<float>?[] ofOperands;
    private readonly Nearby nearby;
    private readonly int beforePair;

    private LikelyWays(Nearby nearby)
    {
        traits = new(nearby);
        this.nearby = nearby;
        ofOperands = new Vector256<float>?[nearby.Count * Kinds * 2];
        beforePair = nearby.Count == 0 ? 0 : traits.Told.Count + (2 * traits.OfOperand(nearby.Others.Concat(nearby.Far).First()).Count);
    }

    /// <summary>The likelihood of each of a number's ways, together at most 1; the rest is that it is reckoned in none of them.</summary>
    public static ImmutableArray<double> Of(Nearby nearby, List<Derivation> ways)
    {
        var likely = new LikelyWays(nearby);
        return Alikeness.Likelihoods([.. ways.Select(likely.Weigh)]);
    }

    private double Weigh(Derivation way)
    {
        if (!DerivedScales.Learnt.Knows(way.Kind))
            return double.NegativeInfinity;
        var told = ofTold[(int)way.Kind] ??= DerivedScales.Learnt.Part(way.Kind, 0, traits.Told.Some);
        var pair = DerivedScales.Learnt.Part(way.Kind, beforePair, traits.OfPair(way).Some);
        return DerivedScales.Learnt.Weigh(way.Kind, told + Of(way.Operands[0], way.Kind, true) + Of(way.Operands[^1], way.Kind, false) + pair);
    }

    private Vector256<float> Of(ToldNumber operand, DerivationKind kind, bool isFirst)
    {
        ref var part = ref ofOperands[(((nearby.PlaceOf(operand) * Kinds) + (int)kind) * 2) + (isFirst ? 1 : 0)];
        if (part is null)
        {
            var list = traits.OfOperand(operand);
            part = DerivedScales.Learnt.Part(kind, traits.Told.Count + (isFirst ? 0 : list.Count), list.Some);
        }
        return part.Value;
    }
}
