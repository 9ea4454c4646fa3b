using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Slips;

/// <summary>Plants one slip of a kind on a page.</summary>
public sealed class SlipPlanter(Page page, Ledger ledger, int seed)
{
    private const int Tries = 400;

    private readonly PrintedRelations relations = new(page, ledger);
    private readonly Dice dice = new(seed);

    /// <summary>How many slips of each kind that no relation proves were passed over.</summary>
    public Dictionary<SlipKind, int> Unprovable { get; } = [];

    /// <summary>A slip that certainly breaks a relation, or a change that certainly breaks none; null when the page has no place for it.</summary>
    public PlantedSlip? Plant(SlipKind kind)
    {
        var texts = new SlipTexts(relations, dice);
        for (var tried = 0; tried < Tries; tried++)
        {
            var target = dice.Pick(page.Numbers);
            if (texts.Of(kind, target) is not { } text || IsSameValue(target, text))
                continue;
            var broken = relations.BrokenBy(target, text);
            var isUsable = kind == SlipKind.BelowRounding
                ? broken is null && SilenceProof.Fits(relations, target, text)
                : broken is not null;
            if (isUsable)
                return new(kind, new(page, target, text), broken);
            if (kind != SlipKind.BelowRounding)
                Unprovable[kind] = Unprovable.GetValueOrDefault(kind) + 1;
        }
        return null;
    }

    private static bool IsSameValue(PrintedNumber number, string text) =>
        PrintedRange.Of(number, text, true).Middle == PrintedRange.Of(number, number.Text, true).Middle;
}
