using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>Makes a <see cref="DrawnPage"/> of each page of the library's document.</summary>
internal sealed class PageDrawer(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<DrawnPage>(scanner, resources, filters, parser, options)
{
    protected override DrawnPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        new PageDrawing(
            new PageSetting(
                pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix,
                ParsingOptions),
            ((BoundedOptions)ParsingOptions).Budget)
        .Process(pageNumber, operations);
}

/// <summary>Options of the library, and what may be read.</summary>
internal sealed class BoundedOptions : ParsingOptions
{
    public BoundedOptions(ReadingBudget budget)
    {
        Budget = budget;
        UseLenientParsing = true;
        SkipMissingFonts = true;
        MaxStackDepth = budget.Limits.Nesting;
        FilterProvider = new BoundedFilters(DefaultFilterProvider.Instance, budget);
    }

    public ReadingBudget Budget { get; }
}
