using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>Runs what a page draws and keeps the letters and lines that are to be seen.</summary>
/// <remarks>
/// The library's own page keeps every curve of every glyph and knows no clip at the place of a path; this keeps what a table
/// is read from, and counts while it does, so that a page made to exhaust a reader ends early.
/// </remarks>
internal sealed class PageDrawing : BaseStreamProcessor<DrawnPage>
{
    private const int DeepestForm = 24;
    private const double LargestPage = 100_000;
    private readonly DrawnPage page;
    private readonly GlyphCollector glyphs;
    private readonly ClipStack clip;
    private readonly DrawnPath path = new();
    private readonly ReadingBudget budget;
    private readonly Stack<bool> marginMarks = new();
    private bool clipsNext;
    private int depth;

    public PageDrawing(PageSetting setting, ReadingBudget budget)
        : base(
            setting.Number, setting.Resources, setting.Scanner, setting.Parser, setting.Filters, setting.CropBox, setting.Unit,
            setting.Rotation, setting.Matrix, setting.Options)
    {
        var bounds = setting.CropBox.GetVisibleBounds(setting.Rotation);
        if (!(bounds.Width is > 1 and < LargestPage && bounds.Height is > 1 and < LargestPage))
            throw new InvalidDataException("A page of impossible size.");
        page = new DrawnPage(setting.Number, bounds.Width, bounds.Height);
        clip = new ClipStack(new Box(0, 0, page.Width, page.Height));
        glyphs = new GlyphCollector(page, budget);
        this.budget = budget;
    }

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        budget.BeginPage();
        ProcessOperations(operations);
        glyphs.Finish();
        return page;
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            budget.Count();
            operation.Run(this);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (depth >= DeepestForm)
            return;
        depth++;
        base.ProcessFormXObject(formStream, xObjectName);
        depth--;
    }

    public override void PushState()
    {
        base.PushState();
        clip.Save();
    }

    public override void PopState()
    {
        if (StackSize > 1)
            clip.Restore();
        base.PopState();
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        budget.Count();
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        glyphs.Add(font, code, currentState, matrix, characterBoundingBox.Width, clip.Current, marginMarks.Contains(true));
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        marginMarks.Push(name.Data == "Artifact");

    public override void EndMarkedContent() => _ = marginMarks.TryPop(out _);

    public override void BeginSubpath()
    {
        // A path begins where it moves to.
    }

    public override void MoveTo(double x, double y) => At(x, y, path.Move);

    public override void LineTo(double x, double y) => At(x, y, path.Line);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        At(x2, y2, path.Curve);
        At(x3, y3, path.Curve);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        At(x1, y1, path.Curve);
        BezierCurveTo(x2, y2, x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        budget.Count();
        path.Rectangle([Place(x, y), Place(x + width, y), Place(x + width, y + height), Place(x, y + height)]);
    }

    public override PdfPoint? CloseSubpath()
    {
        path.Close();
        return null;
    }

    public override void StrokePath(bool close)
    {
        CloseIf(close);
        path.Stroke(clip.Current, page);
        EndPath();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        CloseIf(close);
        path.Fill(clip.Current, page);
        EndPath();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        CloseIf(close);
        path.Fill(clip.Current, page);
        path.Stroke(clip.Current, page);
        EndPath();
    }

    public override void EndPath()
    {
        if (clipsNext && path.Bounds() is { } bounds)
            clip.Intersect(bounds);
        clipsNext = false;
        path.Clear();
    }

    public override void ClosePath() => path.Close();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => clipsNext = true;

    public override void PaintShading(NameToken shadingName)
    {
        // A shading has no edges to read.
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        clip.Intersect(Box.Around(
        [
            Place(rectangle.Left, rectangle.Bottom), Place(rectangle.Right, rectangle.Bottom),
            Place(rectangle.Right, rectangle.Top), Place(rectangle.Left, rectangle.Top),
        ]));

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        // Pictures hold no letters.
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
        // Pictures hold no letters.
    }

    private void CloseIf(bool close)
    {
        if (close)
            path.Close();
    }

    private void At(double x, double y, Action<double, double> draw)
    {
        budget.Count();
        var (pageX, pageY) = Place(x, y);
        draw(pageX, pageY);
    }

    private (double X, double Y) Place(double x, double y)
    {
        var (pageX, pageY) = CurrentTransformationMatrix.Transform(x, y);
        return (pageX, page.Height - pageY);
    }
}

/// <summary>What the library hands over to draw a page.</summary>
internal sealed record PageSetting(
    int Number, IResourceStore Resources, IPdfTokenScanner Scanner, IPageContentParser Parser, ILookupFilterProvider Filters,
    CropBox CropBox, UserSpaceUnit Unit, PageRotationDegrees Rotation, TransformationMatrix Matrix, ParsingOptions Options);
