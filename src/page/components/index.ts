export { default as Page } from "./Page.svelte";
export { default as Section } from "./Section.svelte";
export { default as Start } from "./Start.svelte";
