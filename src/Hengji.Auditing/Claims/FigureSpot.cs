using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>Where in the document a figure is printed.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Block">Its paragraph or table.</param>
/// <param name="Cell">Its cell; null in a paragraph.</param>
/// <param name="Start">First character in the paragraph's or cell's text.</param>
/// <param name="Length">Characters, unit included.</param>
public sealed record FigureSpot(Figure Figure, PrintedBlock Block, PrintedCell? Cell, int Start, int Length)
{
    /// <summary>Where it stands.</summary>
    public PrintedPlace Place => Cell?.Place ?? Block.Place;

    /// <summary>The text it stands in.</summary>
    public string Text => Cell?.Text ?? ((PrintedParagraph)Block).Text;
}
