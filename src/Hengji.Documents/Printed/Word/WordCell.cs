namespace Hengji.Documents.Printed.Word;

/// <summary>A cell of a Word table on the table's grid.</summary>
internal sealed class WordCell(int row, int column, int span)
{
    /// <summary>Row from 0.</summary>
    public int Row => row;

    /// <summary>Grid column from 0.</summary>
    public int Column => column;

    /// <summary>Grid columns covered.</summary>
    public int Span { get; private set; } = span;

    /// <summary>Rows covered.</summary>
    public int RowSpan { get; private set; } = 1;

    /// <summary>Number of its first paragraph with text.</summary>
    public int Anchor { get; set; } = -1;

    /// <summary>How far its first line with text is indented, in columns of half width.</summary>
    public int Indent { get; set; }

    /// <summary>Its lines.</summary>
    public string Text { get; set; } = "";

    /// <summary>Makers of the tables inside.</summary>
    public List<Func<string, PrintedTable>> Tables { get; } = [];

    /// <summary>Takes over a cell that is merged into this one; what it holds is not lost.</summary>
    public void Take(WordCell other, bool widens)
    {
        Span += widens ? other.Span : 0;
        RowSpan += widens ? 0 : 1;
        (Anchor, Indent) = Anchor < 0 ? (other.Anchor, other.Indent) : (Anchor, Indent);
        Tables.AddRange(other.Tables);
        Text = Text.Length == 0 || other.Text.Length == 0 ? Text + other.Text : $"{Text}\n{other.Text}";
    }
}
