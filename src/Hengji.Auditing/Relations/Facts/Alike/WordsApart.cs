namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Which words only one of two numbers has, and which both have.</summary>
internal static class WordsApart
{
    private const char NoUnit = '·';

    /// <summary>Those of a told number and another.</summary>
    public static ImmutableArray<WordTrait> Of(ToldNumber told, PlacedNumber other)
    {
        var traits = ImmutableArray.CreateBuilder<WordTrait>();
        if (other is TableNumber cell)
            AddCell(traits, told, cell);
        else if (other is ToldNumber second)
            AddTold(traits, told, second);
        traits.Add(new(WordRole.Units, Vocabulary.CodeOf(UnitOf(told), UnitOf(other))));
        return traits.ToImmutable();
    }

    private static char UnitOf(PlacedNumber number) => number.Figure.Unit.Symbol is [var first, ..] ? first : NoUnit;

    private static void AddCell(ImmutableArray<WordTrait>.Builder traits, ToldNumber told, TableNumber cell)
    {
        var (row, column) = (cell.Row.NameBag, cell.Column.NameBag);
        foreach (var piece in told.OwnBag.Pieces)
        {
            if (row.Has(piece) || column.Has(piece))
                Add(WordRole.InBoth, piece);
            else if (!cell.Row.OuterBag.Has(piece) && !cell.Column.OuterBag.Has(piece) && !cell.Section.TitleBag.Has(piece))
                Add(WordRole.OnlyTold, piece);
        }
        AddLine(row, WordRole.OnlyRow, WordRole.RowBefore);
        AddLine(column, WordRole.OnlyColumn, WordRole.ColumnBefore);

        void AddLine(WordBag name, WordRole only, WordRole before)
        {
            foreach (var piece in name.Pieces)
            {
                if (!told.SentenceBag.Has(piece))
                    Add(told.AllBag.Has(piece) ? before : only, piece);
            }
        }

        void Add(WordRole role, int piece) => traits.Add(new(role, told.OwnBag.CodeOf(piece)));
    }

    private static void AddTold(ImmutableArray<WordTrait>.Builder traits, ToldNumber told, ToldNumber other)
    {
        AddOnly(told, other);
        AddOnly(other, told);
        foreach (var piece in told.OwnBag.Pieces)
        {
            if (other.OwnBag.Has(piece))
                Add(WordRole.InBothTold, piece);
        }

        void AddOnly(ToldNumber one, ToldNumber second)
        {
            foreach (var piece in one.OwnBag.Pieces)
            {
                if (second.OwnBag.Has(piece))
                    continue;
                Add(WordRole.OnlyOne, piece);
                if (!second.SentenceBag.Has(piece))
                    Add(WordRole.NowhereInOther, piece);
            }
        }

        void Add(WordRole role, int piece) => traits.Add(new(role, told.OwnBag.CodeOf(piece)));
    }
}
