namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>A pair of characters and which of two numbers has it in its words.</summary>
/// <param name="Role">Which of them.</param>
/// <param name="Code">The code of the pair (<see cref="Vocabulary.CodeOf(char, char)"/>).</param>
internal readonly record struct WordTrait(WordRole Role, uint Code);

/// <summary>Where a pair of characters stands.</summary>
internal enum WordRole
{
    /// <summary>In the own words of a told number, in no head of the cell.</summary>
    OnlyTold,

    /// <summary>In the row's name, in no words of the told number.</summary>
    OnlyRow,

    /// <summary>In the row's name and far before the told number.</summary>
    RowBefore,

    /// <summary>In the column's name, in no words of the told number.</summary>
    OnlyColumn,

    /// <summary>In the column's name and far before the told number.</summary>
    ColumnBefore,

    /// <summary>In the own words of a told number, and in the row's or column's name.</summary>
    InBoth,

    /// <summary>In the own words of one of two told numbers.</summary>
    OnlyOne,

    /// <summary>In the own words of one of two told numbers, and not in the sentence of the other.</summary>
    NowhereInOther,

    /// <summary>In the own words of both told numbers.</summary>
    InBothTold,

    /// <summary>The first characters of both units.</summary>
    Units,
}
