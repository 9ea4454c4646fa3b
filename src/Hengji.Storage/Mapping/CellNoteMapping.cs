using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Mapping;

internal sealed class CellNoteMapping : IEntityTypeConfiguration<CellNote>
{
    public void Configure(EntityTypeBuilder<CellNote> builder)
    {
        builder.ToTable("cell_notes");
        builder.Property(note => note.Address).HasMaxLength(130);
        builder.Property(note => note.Text).HasMaxLength(2000);
        builder.Property(note => note.By).HasMaxLength(50);
        builder.Property(note => note.ResolvedBy).HasMaxLength(50);
        builder.HasIndex(note => new { note.DossierId, note.Address });
    }
}
