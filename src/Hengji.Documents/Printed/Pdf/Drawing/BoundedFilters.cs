using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>The library's filters, which refuse data that unpack to more than a document may hold, before they are unpacked.</summary>
internal sealed class BoundedFilters(IFilterProvider filters, ReadingBudget budget) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> bounded = [];

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(filters.GetAllFilters());

    private IFilter[] Bound(IReadOnlyList<IFilter> found) => [.. found.Select(BoundOne)];

    private IFilter BoundOne(IFilter filter)
    {
        if (!bounded.TryGetValue(filter, out var made))
            bounded.Add(filter, made = new BoundedFilter(filter, budget));
        return made;
    }

    private sealed class BoundedFilter(IFilter filter, ReadingBudget budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.LookAtClock();
            if (filter is FlateFilter && input.Length > budget.Limits.UnpackedBytes / MostRatio)
                Measure(input);
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.CountUnpacked(output.Length);
            return output;
        }

        /// <summary>The format packs a thousand bytes in one at most, so only long input can be too much.</summary>
        private const int MostRatio = 1032;

        private void Measure(Memory<byte> input)
        {
            using var packed = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            var total = 0L;
            try
            {
                for (var count = packed.Read(buffer); count > 0; count = packed.Read(buffer))
                {
                    total += count;
                    if (total > budget.Limits.UnpackedBytes)
                        budget.CountUnpacked(total);
                }
            }
            catch (InvalidDataException)
            {
                // Damaged data end here; the library reads as far as they go.
            }
        }
    }
}
