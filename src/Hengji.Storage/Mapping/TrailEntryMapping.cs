using Hengji.Storage.Trail;

namespace Hengji.Storage.Mapping;

internal sealed class TrailEntryMapping : IEntityTypeConfiguration<TrailEntry>
{
    public void Configure(EntityTypeBuilder<TrailEntry> builder)
    {
        builder.ToTable("trail");
        builder.Property(entry => entry.Chain).HasMaxLength(60);
        builder.Property(entry => entry.Actor).HasMaxLength(50);
        builder.Property(entry => entry.Action).HasMaxLength(60);
        builder.Property(entry => entry.Subject).HasMaxLength(300);
        builder.Property(entry => entry.From).HasMaxLength(64);
        builder.Property(entry => entry.Via).HasMaxLength(300);
        builder.HasIndex(entry => new { entry.Chain, entry.Sequence }).IsUnique();
        builder.HasIndex(entry => new { entry.Chain, entry.Subject });
        builder.HasIndex(entry => entry.At);
    }
}
